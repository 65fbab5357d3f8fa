import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const papers =
  '# L\n\n## Papers\n\n- [Learning to Hear](https://arxiv.org/abs/2305.05726), CVPR 2023\n\n'
const links =
  '[Data](https://example.org/data), [Dataset Paper](https://openaccess.thecvf.com/content/CVPR2022/papers/Bee_Far_CVPR_2022_paper.pdf)'

test('a contest is no paper, whatever papers it led to', () => {
  const text = `${papers}## More\n\n| Year | Contest | Other |\n|-|-|-|\n| 2021 | [Far Sight Day](https://example.org/far) | ${links} |\n`
  const entry = parse(text).entries.at(-1)
  expect([entry?.kind, ...(entry?.links ?? []).map(({role}) => role)]).toEqual([
    'other',
    'other',
    'dataset',
    'paper',
  ])
})

test('a paper in a table of papers is one', () => {
  const text = `${papers}## More\n\n| Year | Name | Other |\n|-|-|-|\n| 2021 | [Far Sight Day](https://example.org/far) | ${links} |\n`
  expect(parse(text).entries.at(-1)?.kind).toBe('paper')
})
