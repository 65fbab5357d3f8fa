import {compact} from './compact.ts'
import {github} from './github.ts'
import {json} from './json.ts'
import {markdown} from './markdown.ts'
import {pretty} from './pretty.ts'
import {sarif} from './sarif.ts'
import type {Reporter} from './reporter.ts'

/** All formats by name. */
export const reporters = {
  pretty,
  json,
  sarif,
  github,
  markdown,
  compact,
} as const satisfies Record<string, Reporter>

/** One of the formats, as `--format` takes it. */
export type ReporterName = keyof typeof reporters

/** The names of all formats, in the order in which they are told. */
export const reporterNames: readonly string[] = Object.keys(reporters)

/** Whether a word names a format of reports. */
export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name)
}
