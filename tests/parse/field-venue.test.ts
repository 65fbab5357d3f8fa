import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const entryOf = (...fields: string[]) =>
  onlyEntry(
    `# Lamps\n\n- **Lighting far rooms**\n${[...fields, '[Paper](https://arxiv.org/abs/0703.10151)'].map((field) => `  - ${field}\n`).join('')}`,
  )

test.each([
  [['**Published**: [WWW]', '**Year**: 2007'], 'WWW'],
  [['Venue: (WWW)', 'Year: 2007'], 'WWW'],
  [['*Venue:* <kbd>UAI</kbd>', '*Year:* 2007'], 'UAI'],
  [['**Published**: Journal of Lamps', '**Date**: May 2007'], 'Journal of Lamps'],
  [['*ICML*', '2007'], 'ICML'],
])('a field states the venue, however it is set: %s', (fields, name) => {
  expect(entryOf(...fields)).toMatchObject({venue: {name}, year: 2007})
})

test('a field that states the year is no venue', () => {
  expect(entryOf('**Year**: 2007')).toMatchObject({venue: undefined, year: 2007})
})

test('a number on a line of its own is no year where it counts something', () => {
  expect(entryOf('*ICML*', '2007 lamps').year).toBeUndefined()
})

test('a field that says nothing states no venue', () => {
  expect(entryOf('**Venue**:', '**Authors**: Ann Bee, Cy Dee').venue).toBeUndefined()
})
