import {expect, test} from 'vitest'
import {said} from '../support/list-lint.ts'

const rule = 'unusual-venue'

function table(...venues: readonly string[]): string {
  const rows = venues.map(
    (venue, index) => `| [Learning to see ${index}](https://o.org/${index}.pdf) | ${venue} |\n`,
  )
  return `| Title | Venue |\n| --- | --- |\n${rows.join('')}`
}

test('the names of a citation index, throughout a list, are one quiet matter', () => {
  const shouted = ['IEEE T GEOSCI REMOTE 2020', 'ISPRS J PHOTOGRAMM 2021']
  const five = [...shouted, ...shouted, ...shouted, ...shouted, ...shouted]
  expect(said(rule, table(...five, 'TIP 2020'))).toEqual([
    expect.stringMatching(/ info Unexpected 10 venues as a citation index shouts them/),
  ])
  expect(said(rule, table(...shouted, 'TIP 2020', 'TIP 2021', 'TPAMI 2021'))).toEqual([
    expect.stringContaining('warning'),
    expect.stringContaining('warning'),
  ])
})

test('past two, such names among others are told once', () => {
  const shouted = [
    'IEEE T GEOSCI REMOTE 2020',
    'ISPRS J PHOTOGRAMM 2021',
    'IEEE T IMAGE PROCESS 2020',
  ]
  const acronyms = ['TIP 2020', 'TIP 2021', 'TPAMI 2021', 'TPAMI 2022']
  expect(said(rule, table(...shouted, ...acronyms))).toEqual([
    expect.stringMatching(/ warning Unexpected 3 venues as a citation index shouts them/),
  ])
})
