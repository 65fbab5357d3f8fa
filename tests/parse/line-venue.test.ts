import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const link = '[[Paper](https://doi.org/10.1234/5678)]'
const title = '**Learning to See at Night** \\\n'

test.each([
  [`${title}  *Ann Bee, Cy Dee.* \\\n  Nature, ${link}\\\n  14 Dec 2023`, 'Nature', 2023],
  [`${title}  *Ann Bee.* First Seer 2023. ${link}`, 'First Seer', 2023],
  [
    `${title}  *Ann Bee* \\\n  *Neurocomputing, 533, 191-205* \\\n  ${link}`,
    'Neurocomputing',
    undefined,
  ],
  [`${title}  *Ann Bee.* Google Research 2023. ${link}`, undefined, 2023],
])('what a line says of where a paper appeared: %#', (text, venue, year) => {
  const entry = onlyEntry(`1. ${text}\n`)
  expect([entry.title, entry.venue?.name, entry.year]).toEqual([
    'Learning to See at Night',
    venue,
    year,
  ])
})

test('a name linked to its code and a title that its venue follows are one', () => {
  const line =
    '[SeeNet!](https://github.com/a/b) Learning to See Far in the Dark of the Night | ICLR’24'
  expect(onlyEntry(`- ${line}\n`)).toMatchObject({
    title: 'SeeNet! Learning to See Far in the Dark of the Night',
    year: 2024,
  })
})
