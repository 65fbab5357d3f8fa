import type {Finding} from './finding/finding.ts'
import type {Linted} from './findings.ts'
import type {List} from './model/list.ts'
import type {Hint} from './model/hint.ts'
import type {LinkResult, RunFile, Summary} from './report/reporter.ts'
import {countUp} from './report/summary.ts'

/** What a report says of a file as a whole. */
export function fileOf({path, text, entries, links}: List): RunFile {
  const places = links.filter(({form, url}) => form !== 'image' && /^https?:/i.test(url))
  return {path, text, entries: entries.length, links: places.length}
}

/** The counts of a run. */
export function summarize(
  linted: readonly Linted[],
  findings: readonly Finding[],
  links: readonly LinkResult[],
  requests: number,
  durationMs: number,
): Summary {
  return {
    ...countUp(findings, links),
    outOfScope: linted.reduce((sum, {outOfScope}) => sum + outOfScope, 0),
    suppressed: linted.reduce((sum, {suppressed}) => sum + suppressed, 0),
    requests,
    durationMs,
  }
}

/** Asks whether files are lists of papers at all, where nothing that could be one stands in any of them. */
export function entryless(files: readonly RunFile[]): Hint[] {
  if (files.length === 0 || files.some(({entries}) => entries > 0)) return []
  return [{id: 'no-entries', message: 'Check what was named: no paper or dataset was found in it'}]
}
