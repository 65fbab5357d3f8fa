import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const paper = '## Papers\n\n- [Learning to See](https://arxiv.org/abs/2305.05726), CVPR 2023\n\n'

test('rows that say which files there are are no entries', () => {
  const venues =
    '| Conference | Field | Years | Papers |\n|---|---|---|---|\n| [ICRA](ICRA/README.md) | Robotics | 2023 – 2026 | 8,968 |\n| [IROS](IROS/README.md) | Robotics | 2023 – 2025 | 5,966 |\n| MIDL | Imaging | 2024 – 2026 | 219 |\n'
  const files = '| File | Columns |\n|---|---|\n| `ICRA/ICRA2023_List.md` | `Title, Authors` |\n'
  expect(titlesOf(`# Lists\n\n${venues}\n${files}`)).toEqual([])
  expect(titlesOf(`# Lists\n\n${paper}${venues}\n${files}`)).toEqual(['Learning to See'])
})

test('a row that leads to notes on its paper is one', () => {
  const row = '| [Learning to Hear](notes/hear.md) | ICRA | 2023 |\n'
  const table = `| Title | Venue | Year |\n|---|---|---|\n${row}| [Learning to Walk](notes/walk.md) | CVPR | 2022 |\n`
  expect(titlesOf(`# Lists\n\n${paper}## More\n\n${table}`)).toHaveLength(3)
})

test('a grid of links to the lists on each topic holds no entries', () => {
  const grid =
    '| [[**Survey**](src/Survey.md)] | [[**Lamps**](src/Lamps.md)] |\n| :---- | :---- |\n| [[**Far Lamps**](src/Far.md)] | [[**Stars**](src/Stars.md)] |\n'
  expect(titlesOf(`# Lists\n\n${grid}\n${paper}`)).toEqual(['Learning to See'])
})
