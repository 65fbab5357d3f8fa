import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const pdf = '[[pdf](https://arxiv.org/abs/2105.04459)]'

test.each([
  `[ICCV 2023] ICON: Learning to see ${pdf}`,
  `**[ICCV 2023]** ICON: Learning to see ${pdf}`,
  `\`ICCV 2023\` ICON: Learning to see ${pdf}`,
  `ICON: Learning to see. ICCV 2023 ${pdf}`,
])('a name before a colon is no venue where the place is told: %s', (line) => {
  const {title, venue, year} = onlyEntry(`- ${line}\n`)
  expect([title, venue?.name, year]).toEqual(['ICON: Learning to see', 'ICCV', 2023])
})

test.each([
  [`CVPR: Learning to see ${pdf}`, undefined],
  [`[2023] CVPR: Learning to see ${pdf}`, 2023],
])('a venue before a colon is one: %s', (line, stated) => {
  const {title, venue, year} = onlyEntry(`- ${line}\n`)
  expect([title, venue?.name, year]).toEqual(['Learning to see', 'CVPR', stated])
})

test.each(['A Retrospective', 'A New Baseline', 'Past, Present and Future'])(
  'a title goes on behind a dash with %s',
  (half) => {
    expect(onlyEntry(`- The Far Sights Challenge – ${half} ${pdf}\n`).title).toBe(
      `The Far Sights Challenge – ${half}`,
    )
  },
)

test('a quotation that a cell goes on behind is no title by itself', () => {
  const source = `| Title | Venue | Links |\n| - | - | - |\n| “Looking far” - Guided seeing for lamps | CVPR | ${pdf} |\n`
  expect(onlyEntry(source).title).toBe('“Looking far” - Guided seeing for lamps')
})
