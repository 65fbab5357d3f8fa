import type {Finding} from '../finding/finding.ts'
import {excerptOf} from './excerpt.ts'
import {linesOf} from './fold.ts'
import type {Theme} from './theme.ts'
import {visible} from './visible.ts'

/** Related places that are told one by one. */
const relatedLimit = 3

/** A finding in full: what and where, the source it speaks of, what to do, and the other places. */
export function prettyFinding(
  finding: Finding,
  line: string | undefined,
  theme: Theme,
  verbose: boolean,
): string {
  const aside = `    ${' '.repeat(String(finding.start.line).length)}   `

  return [
    headOf(finding, theme),
    ...(line === undefined ? [] : excerptLines(finding, line, theme)),
    ...(finding.hint === undefined ? [] : [`${aside}${theme.mark('→')} ${visible(finding.hint)}`]),
    ...relatedLines(finding, verbose).map((text) => `${aside}${theme.aside(text)}`),
  ].join('\n')
}

function headOf({start, severity, message, rule}: Finding, theme: Theme): string {
  const place = `${start.line}:${start.column}`
  const level = theme.severity[severity](severity)
  return `  ${place}  ${level}  ${visible(message)}  ${theme.rule(visible(rule))}`
}

function excerptLines({start, end, severity}: Finding, line: string, theme: Theme): string[] {
  const until = end.line > start.line ? line.length : end.column - 1
  const {text, indent, width} = excerptOf(line, start.column - 1, until)
  const number = String(start.line)
  const carets = theme.severity[severity]('^'.repeat(width))

  return [
    `    ${theme.gutter(`${number} │`)} ${text}`,
    `    ${' '.repeat(number.length)} ${theme.gutter('│')} ${' '.repeat(indent)}${carets}`,
  ]
}

function relatedLines({file, related}: Finding, verbose: boolean): readonly string[] {
  const limit = verbose ? related.length : relatedLimit
  const rest = related.slice(limit)
  const lines = related.slice(0, limit).map((place) => {
    const path = place.file === file ? '' : `${place.file}:`
    return visible(`${path}${place.start.line}:${place.start.column}  ${place.message}`)
  })
  if (rest.length === 0) return lines

  const isHere = rest.every((place) => place.file === file)
  return [...lines, `… and ${rest.length} more${isHere ? ` at ${linesOf(rest)}` : ''}`]
}
