import type {Finding} from '../finding/finding.ts'
import {pointFinder} from '../model/span.ts'

/**
 * Whether findings can have been made on this text: each place is where its offset says, and each edit
 * stands within it. A report of another text differs in its lines, or in their lengths.
 */
export function fits(text: string, findings: readonly Finding[]): boolean {
  const point = pointFinder(text)
  const isAt = ({line, column, offset}: Finding['start']): boolean => {
    const real = point(offset)
    return offset <= text.length && real.line === line && real.column === column
  }
  return findings.every(({start, end, fix}) => {
    const edits = fix?.edits ?? []
    return (
      isAt(start) &&
      isAt(end) &&
      edits.every((edit) => edit.start <= edit.end && edit.end <= text.length)
    )
  })
}
