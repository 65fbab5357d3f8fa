import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each([
  ['2024.10 JCO Precision Oncology', 'JCO Precision Oncology'],
  ['2023-05 Arquivos de Cirurgia', 'Arquivos de Cirurgia'],
  ['2023.12 Nature', 'Nature'],
  ['2023.12 Google DeepMind', undefined],
  ['2023.12 Springer', undefined],
])('what a bracket before a title says behind a month is where it appeared: [%s]', (lead, name) => {
  const {title, venue, year} = onlyEntry(
    `- [${lead}] [Learning to See Far by Night](https://arxiv.org/abs/2305.05726)\n`,
  )
  expect([title, venue?.name, year]).toEqual([
    'Learning to See Far by Night',
    name,
    Number(lead.slice(0, 4)),
  ])
})
