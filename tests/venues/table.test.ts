import {expect, test} from 'vitest'
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
      // A star is a letter of `*SEM` alone.
      expect(one.replace(/^\*(?=SEM$)/, '')).not.toMatch(/ {2}|[“”‘’|[\]<>`*_]/)
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

test('every name reads as its venue, and is right as it is', () => {
  const wrong = venueTable.flatMap(({name, full, also}) =>
    [name, ...(full === undefined ? [] : [full]), ...also].flatMap((one) =>
      [`${one} 2023`, `${one}, 2023`, `${one}'23`, `(${one} 2023)`]
        .map((text) => ({text, reading: readVenue(text, index)}))
        .filter(
          ({reading}) =>
            reading?.name !== name || reading.year !== 2023 || reading.written !== reading.expected,
        )
        .map(({text, reading}) => `${text}: ${reading?.name} ${reading?.year}`),
    ),
  )
  expect(wrong).toEqual([])
})

test('every misspelling is told', () => {
  const wrong = venueTable.flatMap(({name, full = name, also, wrong = []}) =>
    wrong.flatMap((one) => {
      const reading = readVenue(`${one} 2023`, index)
      const isRight = [name, full, ...also].includes(reading?.expected ?? '')
      return reading?.name === name && isRight ? [] : [one]
    }),
  )
  expect(wrong).toEqual([])
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
