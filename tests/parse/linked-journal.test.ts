import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const mdpi = 'https://www.mdpi.com/2078-2489/16/12/1018'
const elsevier = 'https://www.sciencedirect.com/science/article/pii/S0141938224000017'

const venueOf = (link: string) =>
  onlyEntry(`# L\n\n## Papers\n\n- Learning to See Far Lamps ${link}\n`).venue?.name

test.each([
  [`[[Information]](${mdpi})`, 'Information'],
  [`[Information](${mdpi})`, 'Information'],
  [`([Machines](https://www.mdpi.com/2075-1702/9/1/1))`, 'Machines'],
  [`[[Displays](${elsevier})]`, 'Displays'],
  ['[[Patterns](https://www.cell.com/patterns/fulltext/S2666-3899(20)30169-3)]', 'Patterns'],
])(
  'a label that is the name of the journal its own link leads to is the venue: %s',
  (link, venue) => {
    expect(venueOf(link)).toBe(venue)
  },
)

test.each([
  `[[Information](https://www.mdpi.com/1099-4300/16/12/1018)]`,
  `[[Full text](${mdpi})]`,
  `[[Information](${elsevier})]`,
])('another label is none: %s', (link) => {
  expect(venueOf(link)).toBe(undefined)
})
