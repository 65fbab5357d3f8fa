import type {Finding} from '../finding/finding.ts'
import type {ReporterOptions, Run} from './reporter.ts'

/** The findings that a reporter speaks of: all of them, or without the infos when it is to be quiet. */
export function selectionOf(run: Run, options: ReporterOptions): readonly Finding[] {
  return options.quiet ? run.findings.filter(({severity}) => severity !== 'info') : run.findings
}
