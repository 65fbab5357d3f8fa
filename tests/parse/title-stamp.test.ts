import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'
const code = 'https://github.com/o/r'

test.each([
  [`- [Learning to see far OSDI'22](${code})`, 'OSDI', 2022],
  [`- [Learning to see far vldb'24](${code})`, 'VLDB', 2024],
  [`- Learning to see far USENIX ATC '22 [[paper](${arxiv})]`, 'USENIX ATC', 2022],
  [`- Learning to see far CVPR 2022 [[paper](${arxiv})]`, 'CVPR', 2022],
  [`- **Learning to see far 2022 ICML** [[paper](${arxiv})]`, 'ICML', 2022],
  [`- [Learning to see far | ICML2022](${arxiv})`, 'ICML', 2022],
  [`- [ICML 2022 submission: Learning to see far](${arxiv})`, 'ICML', 2022],
  [`- [ICML 2022 workshop: Learning to see far](${arxiv})`, 'ICMLW', 2022],
  [`|Title|\n|-|\n|[Learning to see far NeurIPS 2021 Workshop](${arxiv})|`, 'NeurIPSW', 2021],
])('a known venue with its year ends no title, whatever sets it off: %s', (text, name, year) => {
  expect(onlyEntry(text)).toMatchObject({title: 'Learning to see far', venue: {name}, year})
})

test.each([
  ['Learning to see far 23arxiv', 'Learning to see far'],
  ['Learning to see far arxiv', 'Learning to see far'],
  ['Learning to see far SC21', 'Learning to see far'],
  ['What we can see on arXiv', 'What we can see on arXiv'],
  ['Learning to see far GPT4', 'Learning to see far GPT4'],
])('a preprint and capitals with digits end it as well: %s', (label, title) => {
  expect(onlyEntry(`- [${label}](${code})`).title).toBe(title)
})

test.each(['Findings of the workshop at ICML 2022', 'Learning what we can see in Nature 2021'])(
  'a venue that the words of a title speak of belongs to it: %s',
  (title) => {
    expect(onlyEntry(`- [${title}](${arxiv})`).title).toBe(title)
  },
)

test.each([
  ['"Learning to See Far---CVPR2018"', 'CVPR', 2018],
  ['Learning to See Far---CVPR2018 Oral', 'CVPR', 2018],
  ['Learning to See Far---arXiv 2021.05.05', 'arXiv', 2021],
])('behind three hyphens within a link: %s', (label, name, year) => {
  expect(
    onlyEntry(`- Implementation of [${label}](https://arxiv.org/abs/2105.02358)`),
  ).toMatchObject({
    title: 'Learning to See Far',
    venue: {name},
    year,
  })
})

test.each(['Systems, arxiv 2022', 'Systems ,arxiv 2022', 'Systems. arXiv 2022'])(
  'a comma parts the last word of a title from its venue: %s',
  (end) => {
    expect(
      onlyEntry(`- Seeing Far Things in Recommender ${end}, [[paper]](${arxiv})`),
    ).toMatchObject({
      title: 'Seeing Far Things in Recommender Systems',
      venue: {name: 'arXiv'},
      year: 2022,
    })
  },
)

test.each([
  ["Learning to See Far (Extended Abstract), STOC'82", 'Learning to See Far'],
  ["Learning to See Far (in the Wild), STOC'82", 'Learning to See Far (in the Wild)'],
  ["Learning to See Far (and Near Things), STOC'82", 'Learning to See Far (and Near Things)'],
])('no half of a bracket is left before a venue: %s', (label, title) => {
  expect(onlyEntry(`- [${label}](https://bee.org/far.pdf)`)).toMatchObject({
    title,
    venue: {name: 'STOC'},
    year: 1982,
  })
})

test.each([
  ['CVPR-2017 Scale-adaptive Lamps for Seeing', 'Scale-adaptive Lamps for Seeing', 'CVPR'],
  ['CVPR 2017 SeeNet: Learning to See', 'SeeNet: Learning to See', 'CVPR'],
  ['CVPR-2017-oral Learning to See Far', 'Learning to See Far', 'CVPR'],
  ['CVPR 2017 Seeing Challenge of the Year', 'CVPR 2017 Seeing Challenge of the Year', undefined],
  ['CVPR 2017 Videos and Far Sights', 'CVPR 2017 Videos and Far Sights', undefined],
])('it begins one as well, among others without any: %s', (words, title, name) => {
  const other = `- Far lamps for near sights [[paper](${arxiv}1)]`
  const entry = onlyEntry(`- ${words} [[paper](${arxiv})]\n`)
  expect([entry.title, entry.venue?.name]).toEqual([title, name])
  expect(parse(`# L\n\n${other}\n- ${words} [[paper](${arxiv})]\n`).entries[1]?.title).toBe(title)
})

test('a long name with a year is one behind a comma without a full stop', () => {
  const label = 'Learning to see far, IEEE Robotics and Automation Letters 2021'
  expect(onlyEntry(`- ${label} \\[[paper](${arxiv})\\]`)).toMatchObject({
    title: 'Learning to see far',
    venue: {name: 'RA-L'},
    year: 2021,
  })
})

test.each([
  ['Learning to see far, ECCV2020 (submitted)', 'Learning to see far', 2020],
  ['Learning to see far, ECCV2020 (Springer)', 'Learning to see far', 2020],
  ['Learning to see far, ECCV-2020 (far lamps)', 'Learning to see far', 2020],
  ['What we can see at ECCV2020 (far lamps)', 'What we can see at ECCV2020 (far lamps)', undefined],
])('a remark in brackets keeps no venue in a title: %s', (said, title, year) => {
  const entry = onlyEntry(`- ${said}, [[paper]](${arxiv})`)
  expect([entry.title, entry.venue?.year]).toEqual([title, year])
})
