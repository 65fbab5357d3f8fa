import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {places, said} from '../support/list-lint.ts'
import {section} from './sections.ts'

const rule = 'duplicate-paper'

describe('tells a second entry in another section', () => {
  const preprint = '[Learning to see far](https://arxiv.org/abs/2305.00001), arXiv 2023'
  const see = '[Learning to see far](https://arxiv.org/abs/2305.00001), CVPR 2023'

  const hear = '[Learning to hear far](https://arxiv.org/abs/2305.00002), CVPR 2023'
  const text = `# L\n\n${section('A', preprint)}${section('B', see)}`

  test('quietly, if it says another venue, and not if configured so', () => {
    expect(said(rule, text)).toEqual([
      '9:4 info Unexpected second entry for `Learning to see far` that says `CVPR 2023`, expected one venue: the other says `arXiv 2023`',
    ])
    expect(said(rule, text, {rules: {[rule]: ['error', {across: false}]}})).toEqual([])
    expect(places(rule, text, {rules: {[rule]: 'warning'}})).toEqual(['9:4 info'])
  })

  test('as it is, if no other paper stands twice', () => {
    expect(said(rule, `# L\n\n${section('A', see)}${section('B', see)}`)).toEqual([
      '9:4 info Unexpected second entry for `Learning to see far`, expected it in one section',
    ])
  })

  test('in a second table of one section', () => {
    const table = (entry: string): string => `| Title |\n|-|\n| ${entry} |\n`
    expect(places(rule, `# L\n\n## A\n\n${table(preprint)}\nWords.\n\n${table(see)}`)).toEqual([
      '13:4 info',
    ])
  })

  test.each([
    ['bold lines', `**Long-term**\n\n- ${preprint}\n\n**Short-term**\n- ${see}\n`, '10:4 info'],
    ['a bold line and nothing', `- ${preprint}\n\n__Short-term:__\n\n- ${see}\n`, '9:4 info'],
    ['lines with a colon', `Surveys:\n\n- ${preprint}\n\nMethods：\n\n- ${see}\n`, '11:4 info'],
    ['items over items', `- Long-term\n  - ${preprint}\n- Short-term\n  - ${see}\n`, '8:6 info'],
  ])('in a second group of one section: %s', (_, text, place) => {
    expect(places(rule, `# L\n\n## Memory\n\n${text}`)).toEqual([place])
  })

  test('but a group names a paper once, and ends with its section', () => {
    expect(said(rule, `# L\n\n## A\n\n**Short-term**\n\n- ${see}\n- ${see}\n`)).toEqual([
      '8:4 error Unexpected second entry for `Learning to see far`, expected one in `Short-term`',
    ])
    expect(said(rule, `# L\n\n## A\n\n**Short-term**\n\n- x\n\n${section('B', see, see)}`)).toEqual(
      ['12:4 error Unexpected second entry for `Learning to see far`, expected one in `B`'],
    )
  })

  test('prefers the first entry of its own section', () => {
    const [, second] = lint(`# L\n\n${section('A', preprint)}${section('B', see, see)}`).filter(
      (one) => one.rule === rule,
    )
    expect([second?.start.line, second?.severity, second?.related[0]?.start.line]).toEqual([
      10,
      'error',
      9,
    ])
  })

  test.each([
    ['as it is, with others', section('Detection', see, hear) + section('Retrieval', see, hear)],
    ['with a year less', section('A', see, hear) + section('B', see.replace(' 2023', ''), hear)],
    ['among surveys', section('Detection', see) + section('Surveys', preprint)],
    ['in a selection', section('Must-read', see) + section('Detection', preprint)],
    ['below an overview', `## Ships\n\n- ${see}\n\n### 2022\n\n- ${preprint}\n`],
    [
      'under years of two topics',
      `## Ships\n\n### 2022\n\n- ${see}\n- ${hear}\n\n## Planes\n\n### 2023\n\n- ${see}\n- ${hear}\n`,
    ],
    [
      'a dataset of two tasks',
      ['Captions', 'Retrieval']
        .map(
          (task) =>
            `## ${task}\n\n| Dataset | Home |\n|-|-|\n| RSICD-Captions | [x](https://x.org) |\n`,
        )
        .join('\n'),
    ],
  ])('not if it belongs into both: %s', (_, text) => {
    expect(said(rule, `# L\n\n${text}`)).toEqual([])
  })

  test('two years of one venue are told wherever the two entries stand', () => {
    const text = section('Detection', see) + section('Surveys', see.replace('2023', '2022'))
    expect(places(rule, `# L\n\n${text}`)).toHaveLength(1)
  })

  const many = (count: number, venue: string): string[] =>
    Array.from(
      {length: count},
      (_, index) =>
        `[Learning to see number ${index}](https://arxiv.org/abs/2305.${10000 + index}), ${venue}`,
    )
  const across = (count: number, ...venues: readonly [string, string]): string =>
    `# L\n\n${section('A', ...many(count, venues[0]))}${section('B', ...many(count, venues[1]))}`

  test('once for all, past three', () => {
    expect(said(rule, across(3, 'arXiv 2023', 'CVPR 2023'))).toHaveLength(3)
    expect(said(rule, across(4, 'arXiv 2023', 'CVPR 2023'))).toEqual([
      '12:4 info Unexpected second entries that say another venue for 4 papers in other sections, expected one venue each',
    ])
  })

  test('under two years or dates', () => {
    const told = (one: string, other: string): string[] =>
      said(rule, `# L\n\n${section(one, see)}${section(other, see)}`)
    const message = 'Unexpected second entry for `Learning to see far`, expected it in one section'
    expect(told('2022', '2023')).toEqual([`9:4 info ${message}`])
    expect(told('Week of June 5', 'Week of May 28')).toEqual([`9:4 info ${message}`])
  })
})

test('a single paper in two sections, unless the list is long', () => {
  const item = (index: number): string =>
    `- [Learning to see ${index}](https://arxiv.org/abs/2305.${10000 + index})\n`
  const items = (from: number, to: number): string =>
    Array.from({length: to - from}, (_, index) => item(from + index)).join('')
  const list = (count: number): string =>
    `## Detection\n\n${items(0, count)}\n## Tracking\n\n${items(count, 2 * count)}${item(0)}`
  expect(places(rule, list(5))).toHaveLength(1)
  expect(places(rule, list(20))).toEqual([])
})

test('one id under two titles that share most of their words', () => {
  const entry = (title: string): string => `- [${title}](https://arxiv.org/abs/1903.05711)\n`
  const first = entry('PointNetLK: Point Cloud Registration using PointNet')
  const later = 'PointNetLK: Robust & Efficient Point Cloud Registration using PointNet'
  expect(places(rule, first + entry(later))).toHaveLength(1)
  const other = 'Occlusion-aware networks for human pose estimation in video'
  expect(places(rule, first + entry(other))).toEqual([])
  expect(places('duplicate-link', first + entry(other))).toHaveLength(1)
  expect(places('duplicate-link', first + entry(later))).toEqual([])
})
