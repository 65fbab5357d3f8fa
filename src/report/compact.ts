import type {Finding} from '../finding/finding.ts'
import type {Reporter} from './reporter.ts'
import {selectionOf} from './selection.ts'
import {visible} from './visible.ts'

/** For editors and scripts: one line a finding, `path:line:column severity rule message`. */
export const compact: Reporter = (run, options) =>
  selectionOf(run, options)
    .map((finding) => `${lineOf(finding)}\n`)
    .join('')

function lineOf({file, start, severity, rule, message}: Finding): string {
  return visible(`${file}:${start.line}:${start.column} ${severity} ${rule} ${message}`)
}
