import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const items = ['Teaching Lamps to Shine Far', 'Lamp Networks', 'Telling Near Things by Night']
  .map((title, at) => `* [${title}](https://bee.org/see-${at})\n`)
  .join('')

test.each(['List of papers', 'Papers', 'Paper notes'])(
  'titles below a heading that says so are papers, wherever they lead: %s',
  (heading) => {
    const {entries} = parse(`# Seen\n\n## ${heading}\n\n${items}`)
    expect(entries.map(({kind}) => kind)).toEqual(['paper', 'paper', 'paper'])
  },
)

test.each(['Posts', 'Sites of papers'])('below another they are none: %s', (heading) => {
  const {entries} = parse(`# Seen\n\n## ${heading}\n\n${items}`)
  expect(entries.map(({kind}) => kind)).toEqual(['other', 'other', 'other'])
})

test('names below such a heading are none', () => {
  const names = '* [Seer](https://seer.org)\n* [Lamps](https://lamps.org)\n'
  const {entries} = parse(`# Seen\n\n## Papers\n\n${names}`)
  expect(entries.map(({kind}) => kind)).toEqual(['other', 'other'])
})

test.each([
  ['Paper', 'paper'],
  ['论文', 'paper'],
  ['Title', 'other'],
])('titles in a column that is called so: %s', (header, kind) => {
  const rows = '| Learning to See Far | 1994 |\n| Lamp Networks for All | 2001 |\n'
  const {entries} = parse(`# Seen\n\n## Far\n\n| ${header} | Year |\n|--|--|\n${rows}`)
  expect(entries.map((entry) => entry.kind)).toEqual([kind, kind])
})
