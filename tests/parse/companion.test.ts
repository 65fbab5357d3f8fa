import {expect, test} from 'vitest'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const url = 'https://ieeexplore.ieee.org/document/10172822'
const title = 'Random testing of far lamps'

test.each([
  ["[[ICSE-Companion '23](URL)] TITLE.", 'ICSE Companion 2023'],
  ["[[ICSE Companion '23](URL)] TITLE.", 'ICSE Companion 2023'],
  ['[TITLE](URL). ICSE 2023 Companion', 'ICSE Companion 2023'],
  ['[TITLE](URL) (SIGMOD-Companion ’23)', 'SIGMOD Companion 2023'],
  ['[TITLE](URL). WWW Companion 2023', 'WWW Companion 2023'],
  ["[[ICSE '23](URL)] TITLE.", 'ICSE 2023'],
  ['[[TSE ‘24(CCF A)](URL)] TITLE.', 'TSE 2024'],
  ['[[Journal of Systems and Software ‘24(CCF B)](URL)] TITLE.', 'JSS 2024'],
  ['[[TSE 2024 CCF-A](URL)] TITLE.', 'TSE 2024'],
  ['[TITLE](URL), et al., DSTC10 2021', 'DSTC10 2021'],
])('a companion is a venue of its own, and a rank is none: %s', (item, venue) => {
  const entry = onlyEntry(`# Papers\n\n- ${item.replace('URL', url).replace('TITLE', title)}\n`)
  expect(viewOf(entry)).toMatchObject({title, venue})
})

test.each([
  ['Reversible Computation-2024', 'Reversible Computation', 2024],
  ['Quantum Sci-2016', 'Quantum Sci', 2016],
  ['Best Paper-2016', undefined, 2016],
  ['Last Updated-2016', undefined, undefined],
])('the words on a badge are a venue where venues are named by them: %s', (badge, name, year) => {
  const item = `[${title}](${url}) Ann Bee <img src="https://img.shields.io/badge/${badge}-green.svg" alt="13-pages">`
  const {venue, year: stated} = onlyEntry(`# Papers\n\n- ${item}\n`)
  expect([venue?.name, stated]).toEqual([name, year])
})

test.each([
  ['Ann Bee 2021', 2021],
  ['Sight Server 2021', undefined],
])('the year behind one author ends an entry: %s', (words, year) => {
  expect(onlyEntry(`# Papers\n\n- [${title}](${url}) ${words}\n`).year).toBe(year)
})
