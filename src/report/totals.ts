import {verdicts} from '../verdict/verdict.ts'
import {countsOf, plural} from './plural.ts'
import type {Run} from './reporter.ts'

/** What was found, such as `3 errors, 40 warnings`, or `No problems`. */
export function conclusionOf(run: Run): string {
  return countsOf(run.summary.findings) || 'No problems'
}

/** What was read, such as `1 file (104 entries)`. */
export function extentOf({files}: Run): string {
  const entries = files.reduce((sum, file) => sum + file.entries, 0)
  return `${plural(files.length, 'file')} (${plural(entries, 'entry')})`
}

/** What else there is to say of the findings: what can be fixed, and what was kept back. */
export function remarksOf({findings, summary}: Run): readonly string[] {
  const {fixable, outOfScope, suppressed} = summary
  const unsafe = findings.filter(({fix}) => fix?.safety === 'unsafe').length
  const more = fixable > 0 ? `${unsafe} more` : `${unsafe} can be fixed`
  return [
    ...(fixable > 0 ? [`${fixable} can be fixed with --fix`] : []),
    ...(unsafe > 0 ? [`${more} with --fix=unsafe`] : []),
    ...(outOfScope > 0 ? [`${outOfScope} out of scope`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ]
}

/** Addresses by verdict, such as `150 alive, 2 dead`; empty where there are none. */
export function verdictsOf({summary}: Run): string {
  return verdicts
    .filter((verdict) => summary.links[verdict] > 0)
    .map((verdict) => `${summary.links[verdict]} ${verdict}`)
    .join(', ')
}
