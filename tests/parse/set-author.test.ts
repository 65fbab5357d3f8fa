import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const pdf = '[[pdf](https://arxiv.org/abs/1706.03762)]'

test.each([
  [`Ann Bee, **Cy Dee**, Bo Eff. Learning to See. CVPR 2020. ${pdf}`, 'Learning to See'],
  [`**Cy Dee**, Bo Eff. Learning to See. ICCV 2019. ${pdf}`, 'Learning to See'],
  [`A. Bee, and **C. Dee**. Learning to See. In ICCV 2019. ${pdf}`, 'Learning to See'],
  [`**Ann Bee**, Cy Dee. **Learning to See Far**. CVPR 2020 ${pdf}`, 'Learning to See Far'],
  [`**Deep Sight** by Ann Bee. It sees far at night. ${pdf}`, 'Deep Sight'],
])('an author may stand out in bold: %s', (item, title) => {
  const {entries} = parse(`- ${item}\n`)
  expect(entries.map((entry) => entry.title)).toEqual([title])
})

test('papers are joined by signs and words in one item', () => {
  const link = (title: string, number: number): string =>
    `[${title}](https://arxiv.org/abs/1706.0376${number})`
  const first = link('Learning to See Far by Night', 1)
  const text =
    `- ${first}, ${link('Wide Lamps for Near Sights', 2)} and ${link('Far Sounds of the Sea', 3)}\n` +
    `- ${link('How Lamps Light the Night', 4)} ${link('How Lamps Light the Night Again', 5)}\n` +
    `- ${link('Where Lamps Stand by Night', 6)}, ${link('code', 7)}\n`
  expect(parse(text).entries.map(({title, links}) => [title, links.length])).toEqual([
    ['Learning to See Far by Night', 1],
    ['Wide Lamps for Near Sights', 1],
    ['Far Sounds of the Sea', 1],
    ['How Lamps Light the Night', 2],
    ['Where Lamps Stand by Night', 2],
  ])
})

test('a bold name goes on in small letters', () => {
  const text =
    '| Name | Venue | Links |\n|--|--|--|\n' +
    '| **Near Lamps** by learning to see | ICRA 2021 | [paper](https://arxiv.org/abs/1706.03763) |\n'
  expect(parse(text).entries.map(({title}) => title)).toEqual(['Near Lamps by learning to see'])
})
