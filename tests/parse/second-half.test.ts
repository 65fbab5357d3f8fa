import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'
const head = 'Far Sights Meet Near Lamps'

test.each([
  [`[${head}](${arxiv}): A Tale of Bright Seeing | MIT`, `${head}: A Tale of Bright Seeing`],
  [`[${head}](${arxiv}): Rethinking Lamps for Sights`, `${head}: Rethinking Lamps for Sights`],
  [`[${head}](${arxiv}): a Survey | MIT`, `${head}: a Survey`],
  [`[${head}](${arxiv}): A Short Survey`, `${head}: A Short Survey`],
  [`[Far Sights](${arxiv}): a survey`, 'Far Sights: a survey'],
  [`[${head}](${arxiv}): a Tale of Bright Seeing`, head],
  [`[${head}](${arxiv}): a tale that tells how lamps see`, head],
  [`[${head}](${arxiv}): A Tale. It tells how Lamps see.`, head],
  [`[${head}](https://github.com/bee/see): A Tale of Bright Seeing`, head],
  [`[${head}](${arxiv}): Ann Bee, Cy Dee`, head],
])('a linked title may be the first half of one: %s', (item, title) => {
  expect(onlyEntry(`- ${item}`).title).toBe(title)
})

test.each([
  [
    '**Far Sights Meet Near Lamps**: A Survey, arXiv:2305.05726',
    'Far Sights Meet Near Lamps: A Survey',
  ],
  ['**Far Sights**: a short review (ICLR 2023)', 'Far Sights: a short review'],
  ['**Far Sights Meet Near Lamps**: Ann Bee', 'Far Sights Meet Near Lamps'],
])('a bold title may be the first half of one: %s', (item, title) => {
  expect(onlyEntry(`- ${item} [[paper]](${arxiv})`).title).toBe(title)
})

const lamps = 'Lamps by Night.'

test.each([
  [`${lamps} Measuring Far Sights on the Importance of Lamps.`, true],
  [`${lamps} An All-Seeing Approach for Lamps.`, true],
  [`${lamps} An approach that sees by lamps.`, false],
  [`${lamps} The Journal of Far Sights.`, false],
  [`${lamps} A Far Sight Kit (FSK) sees by night.`, false],
  [`${lamps} It measures far sights and the importance of lamps.`, false],
  [`${lamps} International Conference on Far Sights and Near Lamps.`, false],
  [`${lamps} Ann Bee and Cy Dee and Eff Gee and Hal Ing.`, false],
])('a sentence written as titles are goes on with one: %s', (words, isWhole) => {
  const title = (isWhole ? words : lamps).replace(/\.$/, '')
  expect(onlyEntry(`- ${words} [[paper]](${arxiv})`).title).toBe(title)
})

test('a name may lead the first of two', () => {
  const words = 'SeeNet: Seeing Lamps by Night. An All-Seeing Approach for Lamps'
  expect(onlyEntry(`- ${words}. [[paper]](${arxiv})`).title).toBe(words)
})

test.each([
  ['Neural Lamps, Deep Models, and Beyond', true],
  ['Anticipating Far Occurrences of Lights', true],
  ['Ann Bee, Cy Dee, and Eve Far', false],
  ['Far Institute of Lamps and Lights', false],
  ['it shows what many lamps see', false],
])('what stands between a dash and a venue may be the second half: %s', (words, isWhole) => {
  for (const place of ['in *NeurIPS* 2020', '*NeurIPS* 2020', '2020 NeurIPS']) {
    const entry = onlyEntry(`- Far Sights in Depth - ${words}, ${place}. [paper](${arxiv})`)
    expect(entry).toMatchObject({
      title: isWhole ? `Far Sights in Depth - ${words}` : 'Far Sights in Depth',
      year: 2020,
    })
  }
})

test.each([
  [`SeeLamp (SLP) – Effective and Efficient Quantification of Far Lamps`, true],
  [`SeeLamp (SLP) - Effective and Efficient Quantification of Far Lamps`, true],
  [`SeeLamp (SLP) - sees far lamps by what is near`, false],
])('a name and what it is called for short begin a title before a dash: %s', (words, isWhole) => {
  const {title} = onlyEntry(`- ${words} [[paper]](${arxiv})`)
  expect(title).toBe(isWhole ? words : 'SeeLamp (SLP)')
})
