import type {List} from '../model/list.ts'
import {entriesBibtex} from './entries-bibtex.ts'
import {entriesCsv} from './entries-csv.ts'
import {entriesJson} from './entries-json.ts'

/** Turns the entries of lists into data for other programs. */
type EntriesReporter = (lists: readonly List[]) => string

/** All formats of entries by name. */
export const entriesReporters: ReadonlyMap<string, EntriesReporter> = new Map([
  ['json', entriesJson],
  ['csv', entriesCsv],
  ['bibtex', entriesBibtex],
])
