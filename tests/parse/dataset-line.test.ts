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
