import type {Finding, Place} from '../finding/finding.ts'
import type {Point} from '../model/span.ts'
import type {LinkResult, Reporter, Run, Summary} from './reporter.ts'

/** For programs: everything, in a form that keeps its keys and their meaning while `version` is 1. */
export const json: Reporter = (run) =>
  // The same JSON, and no `##[command]` for the log of GitHub Actions, should it be printed there.
  `${JSON.stringify(reportOf(run), null, 2).replaceAll('##[', '#\\u0023[')}
`

function reportOf(run: Run): object {
  return {
    version: 1,
    tool: {name: run.tool.name, version: run.tool.version},
    files: run.files.map(({path, entries, links}) => ({path, entries, links})),
    findings: run.findings.map(inTurn(findingOf)),
    links: run.links.map(inTurn((link) => linkOf(link, run.shard !== undefined))),
    summary: summaryOf(run.summary),
    hints: run.hints.map(({id, message}) => ({id, message})),
    shard: run.shard ?? null,
  }
}

function summaryOf(summary: Summary): object {
  const {findings, links, outOfScope, suppressed, fixable, requests, durationMs} = summary
  const {alive, moved, dead, private: hidden, blocked, unsure, skipped} = links
  return {
    errors: findings.error,
    warnings: findings.warning,
    infos: findings.info,
    fixable,
    links: {alive, moved, dead, private: hidden, blocked, unsure, skipped},
    outOfScope,
    suppressed,
    requests,
    durationMs,
  }
}

/** Makes what is told of an item when its turn to be written comes, so that a long report is not held twice. */
function inTurn<Item>(tell: (item: Item) => object): (item: Item) => object {
  return (item) => ({toJSON: () => tell(item)})
}

function findingOf(finding: Finding): object {
  return {
    file: finding.file,
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    hint: finding.hint ?? null,
    docs: finding.docs,
    start: pointOf(finding.start),
    end: pointOf(finding.end),
    related: finding.related.map(({message, ...place}) => ({message, ...placeOf(place)})),
    fix: fixOf(finding.fix),
    entry: entryOf(finding.entry),
    fingerprint: finding.fingerprint,
    ...(finding.fold && {fold: finding.fold}),
  }
}

function fixOf(fix: Finding['fix']): object | null {
  if (!fix) return null
  return {safety: fix.safety, edits: fix.edits.map(({start, end, text}) => ({start, end, text}))}
}

function entryOf(entry: Finding['entry']): object | null {
  if (!entry) return null
  return {title: entry.title, section: entry.section, column: entry.column ?? null}
}

/** A part of a run says of its places what the whole will have to tell. */
function linkOf(link: LinkResult, isPart: boolean): object {
  return {
    url: link.url,
    address: link.address,
    role: link.role,
    verdict: link.verdict,
    reason: link.reason,
    checkedAt: link.checkedAt,
    fromCache: link.fromCache,
    movedTo: link.movedTo ?? null,
    ...(link.failing && {failing: {since: link.failing.since, runs: link.failing.runs}}),
    evidence: link.evidence.map(({source, request, answer}) => ({source, request, answer})),
    places: link.places.map((place) => ({
      ...placeOf(place),
      ...(isPart && place.entry && {entry: place.entry}),
    })),
  }
}

function placeOf({file, start, end}: Place): object {
  return {file, start: pointOf(start), end: pointOf(end)}
}

function pointOf({line, column, offset}: Point): Point {
  return {line, column, offset}
}
