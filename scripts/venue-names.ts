import {writeFile} from 'node:fs/promises'
import {packJournals} from '../src/venues/journal-table.ts'
import {packNames} from '../src/venues/name-table.ts'
import {venueTable} from '../src/venues/table.ts'
import {wordsOfNames} from '../src/venues/vocabulary.ts'

// Making this takes longer than reading a short list. It is written before anything reads venues by it.
const names = {
  ...packNames(venueTable),
  ...packJournals(venueTable),
  words: wordsOfNames(venueTable).join(' '),
}
await writeFile('src/venues/names.json', `${JSON.stringify(names, undefined, 1)}\n`)
