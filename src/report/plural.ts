import {severities, type Severity} from '../finding/report.ts'

/** A count with its noun, such as `1 entry` and `2 entries`. */
export function plural(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : pluralOf(noun)}`
}

/** Counts by severity, such as `3 errors, 1 info` or, with `more `, `3 more errors, 1 more info`. */
export function countsOf(counts: Readonly<Record<Severity, number>>, prefix = ''): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => plural(counts[severity], `${prefix}${severity}`))
    .join(', ')
}

function pluralOf(noun: string): string {
  if (noun.endsWith('y')) return `${noun.slice(0, -1)}ies`
  return /[sx]$/.test(noun) ? `${noun}es` : `${noun}s`
}
