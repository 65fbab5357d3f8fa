import type {Finding, Place} from '../finding/finding.ts'
import {severities, type Severity} from '../finding/report.ts'
import {groupBy} from '../model/group-by.ts'

/** How many findings of one rule are told one by one; of those that say the same, only the first. */
export type Limits = Readonly<Record<Severity, number>>

/** What is left of a rule's findings after those that are told one by one; never empty. */
export interface Fold {
  readonly rule: string
  readonly told: number
  readonly rest: readonly Finding[]
}

/** The findings of one severity, each told or folded. */
export interface Folded {
  readonly severity: Severity
  readonly told: readonly Finding[]
  readonly folds: readonly Fold[]
}

/** Findings by severity, worst first, with those of a rule beyond its limit folded; empty severities are left out. */
export function fold(findings: readonly Finding[], limits: Limits): readonly Folded[] {
  return severities
    .map((severity) => foldOne(severity, findings, limits[severity]))
    .filter(({told, folds}) => told.length + folds.length > 0)
}

/** The lines of some places, such as `line 3` or `lines 3, 5, 8, …`. */
export function linesOf(places: readonly Place[], limit = 8): string {
  const lines = [...new Set(places.map(({start}) => start.line))]
  const shown = lines.slice(0, limit).join(', ')
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > limit ? ', …' : ''}`
}

function foldOne(severity: Severity, findings: readonly Finding[], limit: number): Folded {
  const own = findings.filter((finding) => finding.severity === severity)
  const groups = [...groupBy(own, ({rule}) => rule)]
  const told = new Set(groups.flatMap(([, group]) => tellingOf(group, limit)))

  return {
    severity,
    told: own.filter((finding) => told.has(finding)),
    folds: groups
      .map(([rule, group]) => ({
        rule,
        rest: group.filter((finding) => !told.has(finding)),
        all: group.length,
      }))
      .filter(({rest}) => rest.length > 0)
      .map(({rule, rest, all}) => ({rule, told: all - rest.length, rest})),
  }
}

/** The findings that are told one by one: the first to say something, up to the limit. */
function tellingOf(group: readonly Finding[], limit: number): readonly Finding[] {
  if (limit === Infinity) return group
  const firsts = [...groupBy(group, ({message}) => message)].flatMap(([, same]) => same.slice(0, 1))
  return firsts.slice(0, limit)
}
