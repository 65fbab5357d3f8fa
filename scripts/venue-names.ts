import {readFile, writeFile} from 'node:fs/promises'
import {packLexicon} from '../src/model/lexicon.ts'
import {packJournals} from '../src/venues/journal-table.ts'
import {packNames} from '../src/venues/name-table.ts'
import {venueTable} from '../src/venues/table.ts'
import {wordsOfNames} from '../src/venues/vocabulary.ts'

/** Words of journals that have no row in the table; a line that begins with `#` is a remark. */
const journalWords = (await readFile('src/venues/journal-words.txt', 'utf8'))
  .replace(/^#.*$/gm, '')
  .trim()
  .split(/\s+/)

// Making this takes longer than reading a short list. It is written before anything reads venues by it.
const names = {
  ...packNames(venueTable),
  ...packJournals(venueTable),
  words: packLexicon([...wordsOfNames(venueTable), ...journalWords]),
}
await writeFile('src/venues/names.json', `${JSON.stringify(names, undefined, 1)}\n`)
