import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const papers =
  '## Papers\n- [Learning to See](https://arxiv.org/abs/2305.05726), CVPR 2023\n- [Learning to Hear](https://arxiv.org/abs/2305.05727), CVPR 2023\n'
const told = {kind: 'dataset', links: [{role: 'dataset'}]}

test('linked names of datasets with what they are, on lines of a paragraph', () => {
  const lines =
    '[SeeSet](https://see.org/set) : Far sights.<br>\n[HearSet](https://hear.org/set) - Far sounds. <br>\n'
  const {entries} = parse(`${papers}## Datasets\n${lines}`)
  expect(entries.slice(2)).toMatchObject([
    {title: 'SeeSet', ...told},
    {title: 'HearSet', ...told},
  ])
})

test.each(['Data', '4. Data', 'Data Sources'])('what stands under %s is a dataset', (heading) => {
  const {entries} = parse(`${papers}## ${heading}\n- [Far Sights](https://see.org/set)\n`)
  expect(entries[2]).toMatchObject(told)
})

test.each([
  'Seen: [SeeSet](https://see.org/set) (2020), [FarSet](https://far.org/set)\n\n:lamp: `Heard`: [HearSet](https://hear.org/set) (2021) and [LowSet](https://low.org/set), [LoudSet](https://loud.org/set) (2022)\n',
  '- Seen: [SeeSet](https://see.org/set) (2020), [FarSet](https://far.org/set), [HearSet](https://hear.org/set) (2021)\n- Heard: [LowSet](https://low.org/set), [LoudSet](https://loud.org/set) (2022), [DimSet](https://dim.org/set)\n',
])('datasets by their linked names in a row behind what they are for', (rows) => {
  const {entries} = parse(`${papers}## Datasets\n${rows}`)
  expect(entries.slice(2, 7)).toMatchObject([
    {title: 'SeeSet', year: 2020, ...told},
    {title: 'FarSet', year: undefined, ...told},
    {title: 'HearSet', year: 2021, ...told},
    {title: 'LowSet', year: undefined, ...told},
    {title: 'LoudSet', year: 2022, ...told},
  ])
})

test('a row of links behind a label is none of datasets', () => {
  const row = 'Download: [Far Mirror](https://far.org/set), [Near Mirror](https://near.org/set)\n'
  const {entries} = parse(`${papers}## Datasets\n${row.repeat(3).replaceAll('\n', '\n\n')}`)
  expect(entries).toHaveLength(2)
})
