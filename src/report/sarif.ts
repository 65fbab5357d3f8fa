import type {Finding, Place} from '../finding/finding.ts'
import type {Severity} from '../finding/report.ts'
import {pointFinder, type Point} from '../model/span.ts'
import type {Hint} from '../model/hint.ts'
import type {Reporter, Run, RunFile} from './reporter.ts'

/** What GitHub takes: more of any of these and it refuses the file. */
const limits = {results: 25_000, places: 1000, runs: 20} as const

const levels = {error: 'error', warning: 'warning', info: 'note'} as const satisfies Record<
  Severity,
  string
>

/**
 * For code scanning: SARIF 2.1.0 with fixes, and with fingerprints that stay when lines move. More
 * results than one run may hold make further runs, each with a category of its own.
 */
export const sarif: Reporter = (run) => {
  const points = new Map(run.files.map((file) => [file.path, pointsOf(file)]))
  const count = Math.min(limits.runs, Math.ceil(run.findings.length / limits.results) || 1)
  const runs = Array.from({length: count}, (_, index) => {
    const findings = run.findings.slice(index * limits.results, (index + 1) * limits.results)
    return runOf(run, findings, points, index)
  })
  const log = {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs}
  // The same JSON, and no `##[command]` for the log of GitHub Actions, should it be printed there.
  return `${JSON.stringify(log, null, 2).replaceAll('##[', String.raw`#\u0023[`)}\n`
}

type Points = ReadonlyMap<string, (offset: number) => Point>

function pointsOf({text}: RunFile): (offset: number) => Point {
  let find: ((offset: number) => Point) | undefined
  return (offset) => (find ??= pointFinder(text))(offset)
}

function runOf(run: Run, findings: readonly Finding[], points: Points, index: number): object {
  const ids = [...new Set(findings.map(({rule}) => rule))].sort()
  const {name, version} = run.tool
  return {
    tool: {
      driver: {
        name,
        semanticVersion: version,
        ...(run.home !== undefined && {informationUri: run.home}),
        rules: ids.map((id) => ruleOf(id, run, findings)),
      },
    },
    automationDetails: {id: `${name}${index === 0 ? '' : `-${index + 1}`}/`},
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    invocations: [
      {executionSuccessful: true, toolExecutionNotifications: run.hints.map(notificationOf)},
    ],
    results: findings.map((finding) => resultOf(finding, ids, points)),
  }
}

function ruleOf(id: string, run: Run, findings: readonly Finding[]): object {
  const summary = run.rules?.get(id) ?? id
  const docs = findings.find(({rule}) => rule === id)?.docs
  return {
    id,
    name: id,
    shortDescription: {text: summary},
    fullDescription: {text: summary},
    help: {
      text: docs === undefined ? summary : `${summary} More: ${docs}`,
      markdown: docs === undefined ? summary : `${summary} [More](${docs})`,
    },
    ...(docs !== undefined && {helpUri: docs}),
  }
}

function notificationOf({id, message}: Hint): object {
  return {level: 'note', descriptor: {id}, message: messageOf(message)}
}

function resultOf(finding: Finding, ids: readonly string[], points: Points): object {
  const {rule, severity, message, hint, related, fix, entry, fingerprint} = finding
  const [told, untold] = [related.slice(0, limits.places - 1), related.slice(limits.places - 1)]
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: messageOf(hint === undefined ? message : `${message}. ${hint}`),
    locations: [{physicalLocation: placeOf(finding)}],
    ...(told.length > 0 && {
      relatedLocations: told.map((place, index) => ({
        id: index + 1,
        physicalLocation: placeOf(place),
        message: messageOf(place.message),
      })),
    }),
    // The one that GitHub goes by; its tools would otherwise make one of the line's text.
    partialFingerprints: {primaryLocationLineHash: `${fingerprint}:1`},
    ...(fix && {fixes: [fixOf(fix, finding.file, points)]}),
    properties: {
      ...(entry && {title: whole(entry.title), section: entry.section.map(whole)}),
      ...(untold.length > 0 && {furtherPlaces: untold.map(placeOf)}),
    },
  }
}

function fixOf({safety, edits}: NonNullable<Finding['fix']>, file: string, points: Points): object {
  const point = points.get(file)
  const regionOf = (start: number, end: number): object =>
    point ? region(point(start), point(end)) : {charOffset: start, charLength: end - start}
  const text = safety === 'safe' ? 'Safe to apply' : 'Right, most likely: look at it first'
  const replacements = edits.map((edit) => ({
    deletedRegion: regionOf(edit.start, edit.end),
    insertedContent: {text: whole(edit.text)},
  }))
  const artifactLocation = {uri: uriOf(file)}
  return {description: {text}, artifactChanges: [{artifactLocation, replacements}]}
}

function placeOf({file, start, end}: Place): object {
  return {artifactLocation: {uri: uriOf(file)}, region: region(start, end)}
}

function region(start: Point, end: Point): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

/** A path as a relative reference; names that begin a scheme do not. */
function uriOf(file: string): string {
  return whole(file).split('/').map(encodeURIComponent).join('/')
}

/** Plain text: brackets that would make a link of a list's words are parted. */
function messageOf(text: string): {readonly text: string} {
  return {text: whole(text).replaceAll('](', ']\u200B(')}
}

/** Half a surrogate pair is no text for many readers of JSON. */
function whole(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}
