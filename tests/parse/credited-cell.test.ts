import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const cells = (name: string): string =>
  `## Datasets\n\n| Dataset | Links | Domain |\n|---|---|---|\n| ${name} | [📄](https://arxiv.org/abs/2110.00806) | Lamps |\n`

test.each([
  ['SeeSet (Bee et al., 2021)', 'SeeSet', 2021],
  ['Far-SEE (Bee and Dee, 2022)', 'Far-SEE', 2022],
  ['Far Lamp Corpus (FLC) (2023)', 'Far Lamp Corpus (FLC)', 2023],
  ['[SeeVoice (Bee, 2025)](https://arxiv.org/abs/2110.00806)', 'SeeVoice', 2025],
  ['Far Lamps (2024-2025)', 'Far Lamps (2024-2025)', undefined],
  ['Far Lamps (night)', 'Far Lamps (night)', undefined],
])('`%s` in a cell is titled `%s`', (name, title, year) => {
  const [entry] = parse(cells(name)).entries
  expect(entry).toMatchObject({title})
  expect(entry?.year).toBe(year)
})
