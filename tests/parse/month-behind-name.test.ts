import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  ['RNA, March 2016', 'RNA'],
  ['The Ides of March 2016', 'The Ides of March'],
])('a month between a name and its year is no part of the name: %s', (words, name) => {
  const row = `| [How many lamps see far?](https://example.org/1) | ${words} |`
  const {entries} = parse(`# L\n\n## Papers\n\n| Title | Venue |\n| --- | --- |\n${row}\n`)
  expect(entries.map(({venue, year}) => [venue?.name, year])).toEqual([[name, 2016]])
})
