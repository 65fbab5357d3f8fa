import type {Report} from '../finding/report.ts'
import {isWithin, type Extent} from './scope.ts'

/** A report and the rule or check that yields it. */
export interface Told {
  readonly rule: string
  readonly report: Report
}

/** Reports on what is looked at, and the others. */
export interface Selection {
  readonly inside: readonly Told[]
  readonly outside: readonly Told[]
}

/**
 * Selects the reports that stand on what is looked at. A report of a pair moves to the other member where
 * only that one is looked at, and is told there once, however many partners the member has.
 */
export function selectReports(told: readonly Told[], extent: Extent): Selection {
  const inside: Told[] = []
  const outside: Told[] = []
  const moved = new Set<string>()
  for (const one of told) {
    if (isWithin(one.report.span, extent)) inside.push(one)
    else {
      const other = counterpartOf(one, extent)
      const place = other && `${other.rule} ${other.report.span.start} ${other.report.span.end}`
      if (!other || place === undefined || moved.has(place)) outside.push(one)
      else {
        inside.push(other)
        moved.add(place)
      }
    }
  }
  return {inside, outside}
}

function counterpartOf({rule, report}: Told, extent: Extent): Told | undefined {
  const other = report.counterpart?.()
  return other && isWithin(other.span, extent) ? {rule, report: other} : undefined
}
