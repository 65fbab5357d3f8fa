import {describe, expect, test} from 'vitest'
import {indexVenues} from '../../src/venues/index.ts'
import {readVenue} from '../../src/venues/reading.ts'
import {venueTable} from '../../src/venues/table.ts'

const index = indexVenues()

function fold(name: string): string {
  return name.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ').trim()
}

test('every row has a name and a kind, and no name is untidy', () => {
  const kinds = ['conference', 'journal', 'preprint', 'workshop', 'book', 'thesis']
  for (const {name, kind, also, wrong = []} of venueTable) {
    expect(kinds, name).toContain(kind)
    for (const one of [name, ...also, ...wrong]) {
      expect(one).toMatch(/^\S(?:.*\S)?$/)
      expect(one).not.toMatch(/ {2}|[“”‘’|[\]<>`*_]/)
    }
    expect(new Set([name, ...also, ...wrong]).size, name).toBe(1 + also.length + wrong.length)
  }
})

test('no name stands in two rows', () => {
  const owners = new Map<string, string>()
  const doubles = venueTable.flatMap(({name, also, wrong = []}) =>
    [name, ...also, ...wrong].filter((one) => {
      const owner = owners.get(fold(one)) ?? name
      owners.set(fold(one), name)
      return owner !== name
    }),
  )
  expect(doubles).toEqual([])
})

describe.each(venueTable)('$name', ({name, also, wrong = []}) => {
  test.each([name, ...also])('%s reads as it', (one) => {
    for (const [text, year] of [
      [one, undefined],
      [`${one} 2023`, 2023],
      [`${one}, 2023`, 2023],
      [`(${one})`, undefined],
    ] as const) {
      const reading = readVenue(text, index)
      expect([text, reading?.name, reading?.year]).toEqual([text, name, year])
      expect(reading?.written).toBe(reading?.expected)
    }
  })

  test('its misspellings are told', () => {
    for (const one of wrong) {
      const reading = readVenue(`${one} 2023`, index)
      expect([one, reading?.name, reading?.expected]).toEqual([one, name, name])
    }
  })
})

test('rows of the user win, and find ignores case, stops and blanks', () => {
  const own = indexVenues([
    {name: 'My Venue', kind: 'journal', also: ['CVPR', 'M.V.'], wrong: ['MyV']},
  ])
  expect(own.find('CVPR')?.row.name).toBe('My Venue')
  expect(own.find('mv')).toMatchObject({expected: 'M.V.'})
  expect(own.find('MYV')).toMatchObject({expected: 'My Venue'})
  expect(own.find('my   venue')?.expected).toBe('My Venue')
  expect(own.find('ICCV')?.row.name).toBe('ICCV')
  expect(own.find('')).toBeUndefined()
  expect(own.find('constructor')).toBeUndefined()
})
