import type {Finding} from '../finding/finding.ts'
import {severities, type Severity} from '../finding/report.ts'
import {countsOf} from './plural.ts'
import type {Reporter} from './reporter.ts'
import {selectionOf} from './selection.ts'
import {shorten} from './shorten.ts'
import {visible} from './visible.ts'

/** Characters of a message that the runner keeps. */
export const messageLimit = 4096

const commandBySeverity = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
} as const satisfies Record<Severity, string>

/**
 * For GitHub Actions: annotations as workflow commands, worst first and those on changed lines before
 * others, within the number that GitHub shows of each level; the last notice tells what did not fit.
 */
export const github: Reporter = (run, options) => {
  const most = options.maxAnnotations
  if (most < 1) return ''

  const findings = changedFirst(selectionOf(run, options), run.changed)
  const crowded = severities.some((severity) => of(severity, findings).length > most)
  const shown = severities.flatMap((severity) =>
    of(severity, findings).slice(0, crowded && severity === 'info' ? most - 1 : most),
  )
  const lines = shown.map(annotate)
  if (crowded) lines.push(tellRest(run.tool.name, restOf(findings, shown)))
  return lines.map((line) => `${line}\n`).join('')
}

/** What stands on changed lines comes first: of the others GitHub shows no line in a pull request. */
function changedFirst(
  findings: readonly Finding[],
  changed: ReadonlySet<Finding> | undefined,
): readonly Finding[] {
  if (!changed) return findings
  const isChanged = (finding: Finding): boolean => changed.has(finding)
  return [...findings.filter(isChanged), ...findings.filter((finding) => !isChanged(finding))]
}

function of(severity: Severity, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.severity === severity)
}

function annotate(finding: Finding): string {
  const {file, start, end, rule, message, hint} = finding
  const lines = {line: start.line, endLine: lastLineOf(finding)}
  // GitHub takes the end column as the last one that belongs, and columns only within one line.
  const columns = {col: start.column, endColumn: Math.max(start.column, end.column - 1)}
  const text = hint === undefined ? visible(message) : `${visible(message)}\n${visible(hint)}`

  return command(
    commandBySeverity[finding.severity],
    {file, ...lines, ...(start.line === end.line ? columns : {}), title: rule},
    text,
  )
}

/** The last line of which a finding holds anything; a span that ends with a line break holds no more of the next. */
function lastLineOf({start, end}: Finding): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line
}

function restOf(findings: readonly Finding[], shown: readonly Finding[]): Record<Severity, number> {
  const rest = (severity: Severity): number =>
    of(severity, findings).length - of(severity, shown).length
  return {error: rest('error'), warning: rest('warning'), info: rest('info')}
}

function tellRest(title: string, rest: Record<Severity, number>): string {
  const text = `${countsOf(rest, 'more ')}: see the job summary or the JSON report`
  return command('notice', {title}, text)
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  data: string,
): string {
  const pairs = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(visible(String(value)))}`,
  )
  return `::${name} ${pairs.join(',')}::${escapeData(shorten(data, messageLimit))}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
