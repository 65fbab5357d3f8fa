import type {Span} from '../model/span.ts'
import type {FileChange} from './change.ts'
import {spansOf} from './lines.ts'

/** Which findings are told: those on changed lines, those in changed files, or all. */
export type Scope = 'diff' | 'file' | 'all'

/** Which links are asked about: those on changed lines, all, or none. */
export type LinkScope = 'changed' | 'all' | 'none'

/** What of one file is looked at: some stretches of its text, in order, or all of it. */
export type Extent = readonly Span[] | 'all'

/** What a change means for one file. */
export interface FileScope {
  /** Where findings are told. */
  readonly findings: Extent
  /** Where links are asked about. */
  readonly links: Extent
  /** The lines that changed. */
  readonly changed: Extent
}

/** The scope of a file in a run that nothing narrows. */
export const wholeFile: FileScope = {findings: 'all', links: 'all', changed: 'all'}

/** What of a text is looked at, by what a change did to it; nothing was done to a file without a change. */
export function scopeOf(
  text: string,
  change: FileChange | undefined,
  {scope, links}: {readonly scope: Scope; readonly links: LinkScope},
): FileScope {
  const changed = extentOf(text, change)
  const findings = {diff: changed, file: change ? 'all' : [], all: 'all'} as const
  return {findings: findings[scope], links: links === 'changed' ? changed : 'all', changed}
}

/** Whether a stretch stands on what is looked at, if only in part. */
export function isWithin({start, end}: Span, extent: Extent): boolean {
  if (extent === 'all') return true
  return extent.some((span) => start < span.end && (span.start < end || span.start === start))
}

function extentOf(text: string, change: FileChange | undefined): Extent {
  if (!change) return []
  return change.changed === 'all' ? 'all' : spansOf(text, change.changed)
}
