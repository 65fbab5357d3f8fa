import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/2305.00001'

test.each([
  [
    `OSDI 2020, [Learning to see](https://a.example/)---Notes:[zhihu](https://zhuanlan.zhihu.com/p/1)`,
  ],
  [`Sensing Systems Frontiers 2020, [Learning to see](${url})---Notes:[blog](https://b.example/)`],
  [`OSDI 2020: [Learning to see](${url}) [slides](https://b.example/a.pptx)`],
  [`OSDI'20 | [Learning to see](${url}) | [video](https://b.example/)`],
])('a linked title behind where and when it appeared: %s', (text) => {
  const [entry] = parse(`# L\n\n${text}\n`).entries
  expect(entry).toMatchObject({title: 'Learning to see', venue: {year: 2020}})
  expect(entry?.links.map(({role}) => role)).toEqual(['paper', 'project'])
})

test.each([
  [`In June 2020, [Learning to see](${url}) was told of.`],
  [`Until 2020, [learning to see](${url}) was hard.`],
  ['Sea Blog 2020, [learning to see](https://a.example/) - [more of it](https://b.example/)'],
])('a sentence is no paper: %s', (text) => {
  expect(parse(`# L\n\n${text}\n`).entries).toEqual([])
})

test('a linked title is a paragraph of its own with nothing but a date behind it', () => {
  const lines = ['2021.9', '2022.12', '2023-01-05'].map(
    (date, index) =>
      `[**Learning to see far ${index}**](https://arxiv.org/abs/2305.0000${index}) ${date}\n`,
  )
  const {entries} = parse(`# Far\n\n## Papers\n\n${lines.join('\n')}`)
  expect(entries.map(({title, year}) => [title, year])).toEqual([
    ['Learning to see far 0', 2021],
    ['Learning to see far 1', 2022],
    ['Learning to see far 2', 2023],
  ])
})

test.each([
  ['[2024]', '[2023]', undefined],
  ['(2024)', '(2023)', undefined],
  ['2024', '2023', undefined],
  ['`2024`', '`2023`', undefined],
  ['[CVPR 2024]', '[ICCV 2023]', ['CVPR', 'ICCV']],
  ['`CVPR 2024`', '`ICCV 2023`', ['CVPR', 'ICCV']],
])('lines of a paragraph hold a linked title each behind a date: %s', (first, second, names) => {
  const line = (date: string, title: string): string =>
    `${date} [${title} with Lamps](https://arxiv.org/abs/2403.0${title.length})`
  const {entries} = parse(`# L\n\n${line(first, 'Seeing Far')}\n${line(second, 'Hearing Wide')}\n`)
  expect(entries.map(({title, year}) => [title, year])).toEqual([
    ['Seeing Far with Lamps', 2024],
    ['Hearing Wide with Lamps', 2023],
  ])
  if (names) expect(entries.map(({venue}) => venue?.name)).toEqual(names)
})
