import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/2305.05726'
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

test('data are called by the meeting that they were made for', () => {
  const rows = [2013, 2015].map(
    (year) => `|[ICDAR ${year}](https://example.org/${year})| ${year} images | [pdf](${url})|\n`,
  )
  const text = `# L\n\n## Datasets\n\n|Dataset|Description|Paper|\n|-|-|-|\n${rows.join('')}`
  expect(parse(text).entries.map(({title}) => title)).toEqual(['ICDAR 2013', 'ICDAR 2015'])
})

test('a column of contests beside one of data names none', () => {
  const row = `| [SeeSet](https://example.org/1) | [ICDAR 2013](${url}) |\n`
  const text = `# L\n\n## Datasets\n\n|Dataset|Challenge|\n|-|-|\n${row}`
  expect(parse(text).entries.map(({title}) => title)).toEqual(['SeeSet'])
})
