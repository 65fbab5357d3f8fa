import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf} from '../support/list-view.ts'

const entriesOf = (lines: string, heading = 'A') =>
  parse(`# L\n\n## ${heading}\n\n${lines}\n`).entries

test('references on lines of their own are told with their notes, and without links and venues', () => {
  const lines = [
    '[1] Learning to See the Far 360, 1964',
    '    - first of its kind',
    '[2] "See 4": Learning to See by Night, 1965',
    '    - a classic',
    '[3] Learning to Hear by Night, 1966',
  ]
  expect(entriesOf(lines.join('\n'))).toMatchObject([
    {title: 'Learning to See the Far 360', year: 1964},
    {title: '"See 4": Learning to See by Night', year: 1965},
    {title: 'Learning to Hear by Night', year: 1966},
  ])
})

test('a point with a link below a reference is told of it', () => {
  const [first] = entriesOf(
    '[1] Learning to See Far, 2020, ICLR\n    - [code](https://github.com/o/r)\n[2] Learning to Hear, 2021, ICLR',
  )
  expect(first?.links).toMatchObject([{role: 'code'}])
})

test('numbered lines without years are none', () => {
  const lines =
    '[1] Learning to see is what we do by night\n[2] Learning to hear is what we do, 2020'
  expect(titlesOf(`# L\n\n## A\n\n${lines}\n`)).toEqual([])
})

test('references have venues below a heading of tools too', () => {
  const lines = '[1] Learning to See the Far, 2009, MICRO\n[2] Learning to Hear the Far, 2011, ISCA'
  expect(entriesOf(lines, 'Platform & Tools').map(({venue}) => venue?.name)).toEqual([
    'MICRO',
    'ISCA',
  ])
})
