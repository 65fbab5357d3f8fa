import type {Finding} from './finding/finding.ts'
import type {Linted} from './lint.ts'
import type {List} from './model/list.ts'
import type {LinkResult, RunFile, Summary} from './report/reporter.ts'
import {verdicts} from './verdict/verdict.ts'

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
  const count = <Item>(items: readonly Item[], is: (item: Item) => boolean): number =>
    items.filter(is).length
  const [alive, moved, dead, hidden, blocked, unsure, skipped] = verdicts.map((verdict) =>
    count(links, (link) => link.verdict === verdict),
  )
  return {
    findings: {
      error: count(findings, ({severity}) => severity === 'error'),
      warning: count(findings, ({severity}) => severity === 'warning'),
      info: count(findings, ({severity}) => severity === 'info'),
    },
    fixable: count(findings, ({fix}) => fix !== undefined),
    links: {
      alive: alive ?? 0,
      moved: moved ?? 0,
      dead: dead ?? 0,
      private: hidden ?? 0,
      blocked: blocked ?? 0,
      unsure: unsure ?? 0,
      skipped: skipped ?? 0,
    },
    outOfScope: linted.reduce((sum, {outOfScope}) => sum + outOfScope, 0),
    suppressed: linted.reduce((sum, {suppressed}) => sum + suppressed, 0),
    requests,
    durationMs,
  }
}
