import type {Finding} from '../finding/finding.ts'
import type {Fix} from '../finding/fix.ts'
import {severities} from '../finding/report.ts'
import {inline, link} from '../report/inline.ts'
import type {FileChange} from '../scope/change.ts'
import type {Lines} from '../scope/lines.ts'
import {digest, mark} from './mark.ts'
import {linesOf, suggestionOf, type Suggestion} from './suggestion.ts'

/** A comment on lines of a pull request's head. */
export interface ReviewComment {
  readonly path: string
  readonly lines: Lines
  readonly body: string
  /** The place of its worst finding among the severities. */
  readonly rank: number
  /** Says the same as another comment with this key. */
  readonly key: string
}

/** The mark of a comment, before its key. */
export const commentMark = 'finding'

/** Lines of a suggestion at most: more is no longer a thing to take at a glance. */
const longest = 20

/** Comments on the findings of one file that stand on changed lines, one a stretch of lines. */
export function commentsOn(
  text: string,
  findings: readonly Finding[],
  change: FileChange,
): ReviewComment[] {
  const placed = findings.flatMap((finding) => placeOf(text, finding, change) ?? [])
  return join(placed).flatMap((group) => commentOf(text, group, change) ?? [])
}

/** A finding with the lines that it speaks of, or that its fix would replace. */
interface Placed {
  readonly finding: Finding
  readonly lines: Lines
  readonly fix: Fix | undefined
}

function placeOf(text: string, finding: Finding, change: FileChange): Placed | undefined {
  const {start, fix} = finding
  const own = {first: start.line, last: start.line}
  if (!isChanged(own, change) || !change.commentOn(own)) return undefined
  const edited = fix?.safety === 'safe' ? linesOf(text, [fix]) : undefined
  const isFit = edited && edited.last - edited.first < longest && change.commentOn(edited)
  return isFit ? {finding, lines: edited, fix} : {finding, lines: own, fix: undefined}
}

function isChanged({first, last}: Lines, {changed}: FileChange): boolean {
  return changed === 'all' || changed.some((lines) => lines.first <= last && first <= lines.last)
}

/** Puts together what speaks of the same lines: two suggestions for one line would exclude each other. */
function join(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = []
  let end = 0
  for (const one of [...placed].sort((a, b) => a.lines.first - b.lines.first)) {
    const group = groups.at(-1)
    if (group && one.lines.first <= end) group.push(one)
    else groups.push([one])
    end = group && one.lines.first <= end ? Math.max(end, one.lines.last) : one.lines.last
  }
  return groups
}

function commentOf(
  text: string,
  group: readonly Placed[],
  change: FileChange,
): ReviewComment | undefined {
  const path = group[0]?.finding.file ?? ''
  const suggestion = suggestionOf(
    text,
    group.flatMap(({fix}) => fix ?? []),
  )
  const lines = suggestion ?? {
    first: Math.min(...group.map((one) => one.lines.first)),
    last: Math.max(...group.map((one) => one.lines.last)),
  }
  const place = change.commentOn(lines)
  if (!place) return undefined
  const findings = group.map(({finding}) => finding)
  const key = digest(findings.map(({fingerprint}) => fingerprint).join(' '))
  const rank = Math.min(...findings.map(({severity}) => severities.indexOf(severity)))
  return {path, lines: place, body: bodyOf(findings, suggestion, key), rank, key}
}

function bodyOf(
  findings: readonly Finding[],
  suggestion: Suggestion | undefined,
  key: string,
): string {
  return [
    ...findings.map(paragraphOf),
    ...(suggestion ? [blockOf(suggestion.text)] : []),
    mark(commentMark, key),
  ].join('\n\n')
}

function paragraphOf({severity, rule, docs, message, hint}: Finding): string {
  const more = hint === undefined ? '' : `\\\n${inline(hint)}`
  return `**${severity}** (${link(rule, docs)}): ${inline(message)}${more}`
}

/** What GitHub offers to put in the place of the lines; the fence is longer than any in the text. */
function blockOf(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(2, ...runs.map(({length}) => length)) + 1)
  return text === '' ? `${fence}suggestion\n${fence}` : `${fence}suggestion\n${text}\n${fence}`
}
