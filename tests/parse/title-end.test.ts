import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/1234.56789'

test.each([
  ['Learning to see far — Bee et al. (Journal of Sights, 2019)', 'Learning to see far', 2019],
  ['Learning to see far - Bee, Dee & Eff (2019)', 'Learning to see far', 2019],
  ['Learning to see far | Ann Bee and Cy Dee (NeurIPS 2019)', 'Learning to see far', 2019],
  [
    'Learning to see - The next step (in the dark)',
    'Learning to see - The next step (in the dark)',
    undefined,
  ],
  ['SeeNet (ICLR, 2019)', 'SeeNet', 2019],
  ['Learning to see far (2019.05)', 'Learning to see far', 2019],
  ['2019: "Learning to see far"', 'Learning to see far', 2019],
  ['2019: "Learning to see far" by Ann Bee', 'Learning to see far', 2019],
  ['**[ICLR 2019]** Learning to see far', 'Learning to see far', 2019],
  ['**3.Learning to see far (ICLR 2019 A类)**', 'Learning to see far', 2019],
  ['Learning to  see far (2019 ICLR)', 'Learning to see far', 2019],
  ['Learning to see far (2019)', 'Learning to see far', 2019],
  ['[SeeNet] Learning to see far', 'Learning to see far', undefined],
  ['[Re] Learning to see far', '[Re] Learning to see far', undefined],
  ['Learning to see far - ARXIV - 2018', 'Learning to see far', 2018],
  ['Learning to see far - PAMI -2018', 'Learning to see far', 2018],
  ['(2015.6)Learning to see far', 'Learning to see far', 2015],
  ['(2015.4) Fast SeeNet', 'Fast SeeNet', 2015],
  ['Learning to see far. *Ann Bee, Cy Dee*', 'Learning to see far', undefined],
  ['Learning to see far. *Bee & Dee. 2019*', 'Learning to see far', 2019],
  ['Learning to see *far and wide*', 'Learning to see far and wide', undefined],
  ['Learning to see far. CVPR (pp. 11-18)', 'Learning to see far', undefined],
  ['Learning to see far... in the *Dark*', 'Learning to see far... in the Dark', undefined],
  ['远方研究综述，2019', '远方研究综述', 2019],
  ['Learning to see far，CVPR 2019', 'Learning to see far', 2019],
  ['远方研究，方法综述', '远方研究，方法综述', undefined],
])('the title of a link labelled %s', (label, title, year) => {
  const entry = onlyEntry(`- [${label}](${url})\n`)
  expect([entry.title, entry.year]).toEqual([title, year])
})

test.each([
  ['Teaching Lamps (2015-11)', 'Teaching Lamps'],
  ['Teaching Lamps (2015-11-02)', 'Teaching Lamps'],
  ['Teaching Lamps (Nov. 2015)', 'Teaching Lamps'],
  ['Seeing Day (2015)', 'Seeing Day (2015)'],
])('a month in brackets is no part of the name of a page: %s', (label, title) => {
  const entry = onlyEntry(`- [${label}](teaching-lamps.md) [[arXiv](${url})]\n`)
  expect(entry.title).toBe(title)
})

test.each([
  ['SeeNet-V2 (2022)', 'SeeNet-V2', 2022],
  ['Seeing Day (2022)', 'Seeing Day (2022)', undefined],
])('a year in brackets is no part of a coined name: %s', (label, title, year) => {
  const entry = onlyEntry(`- [${label}](https://github.com/bee/see)\n`)
  expect([entry.title, entry.year]).toEqual([title, year])
})

test('a name that is a venue too belongs to the title whose first letters it is', () => {
  expect(onlyEntry(`- ASAP: Aligning Sights and Pictures [paper](${url})\n`).title).toBe(
    'ASAP: Aligning Sights and Pictures',
  )
})

test.each([
  ['- Learning to see far\n  Ann Bee*, Cy Dee†, Eve Eff*', 'Learning to see far'],
  ['- A*-Sight: Learning to see 90%* as far', 'A*-Sight: Learning to see 90%* as far'],
  ['- Learning to *see* far', 'Learning to see far'],
  [
    '- SeeNet: A Unified Model for Sights and\nPre-trained Sounds (TACL, 2020)',
    'SeeNet: A Unified Model for Sights and Pre-trained Sounds',
  ],
])('stars and new lines in titles: %s', (item, title) => {
  expect(onlyEntry(`${item} [paper](${url})\n`).title).toBe(title)
})

test('a quotation that a title begins with is a part of it', () => {
  const {title} = onlyEntry(`- "See Anything Now": Learning to see far (2023) [[Paper]](${url})\n`)
  expect(title).toBe('"See Anything Now": Learning to see far')
})

test('what stands between two quotations is none', () => {
  const {title} = onlyEntry(
    `- **Models trained on "A is B" fail to learn "B is A"** [[paper]](${url}) 2024-04-04\n`,
  )
  expect(title).toBe('Models trained on "A is B" fail to learn "B is A"')
})

test.each([
  ['Learning to see at night,Ann Bee.', 'Learning to see at night'],
  ['Learning to see at night,Ann B. Bee,Cy Dee.', 'Learning to see at night'],
  ['Learning to see at night,Ann Bee et al.', 'Learning to see at night'],
  ['Learning to see day,Night Vision', 'Learning to see day,Night Vision'],
  ['Learning to see day,night and All Else', 'Learning to see day,night and All Else'],
  ['See,Ann Bee', 'See,Ann Bee'],
])('names may be glued to a title by a comma: %s', (words, title) => {
  expect(onlyEntry(`- ${words} [Arxiv](${url})\n`).title).toBe(title)
})

test.each([
  ['Learning to see at night, A. Bee', 'Learning to see at night'],
  ['Learning to see at night, Bee, A. C.', 'Learning to see at night'],
  ['Learning to see at night (A. Bee)', 'Learning to see at night'],
  ['Seeing the city at night, St. Louis', 'Seeing the city at night, St. Louis'],
  ['Learning to see at night (in the U.S.)', 'Learning to see at night (in the U.S.)'],
  ['Learning to see vitamin C. CVPR 2019', 'Learning to see vitamin C'],
])('one author with initials ends a title: %s', (words, title) => {
  expect(onlyEntry(`- ${words} [pdf](${url})\n`).title).toBe(title)
  expect(onlyEntry(`- [${words}](${url})\n`).title).toBe(title)
})

test.each([
  ['"Seen Far", arXiv, 2023 (*Far Lab*).', 'Seen Far'],
  ['**See**: "Seen", arXiv, 2023 (*Far Lab*).', 'Seen'],
  ['**See**: "Seen" and more, arXiv, 2023.', '"Seen" and more'],
])('short words in quotes are a title where a venue follows: %s', (words, title) => {
  expect(onlyEntry(`- ${words} [[Paper](${url})]\n`).title).toBe(title)
})

test('the kind of a file is no part of a title that ends in letters of another script', () => {
  const list = `# Papers\n\n- [遠くを見るSeer.pdf](https://github.com/bee/far/blob/main/Seer.pdf)\n- [Learning to See Far.pdf](https://github.com/bee/far/blob/main/Far.pdf)\n`
  expect(parse(list).entries.map(({title}) => title)).toEqual([
    '遠くを見るSeer',
    'Learning to See Far',
  ])
})
