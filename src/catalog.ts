import {checks} from './checks/index.ts'
import type {Safety} from './finding/fix.ts'
import type {Severity} from './finding/report.ts'
import {syntaxRules} from './parse/syntax/syntax.ts'
import {rules} from './rules/index.ts'

/** A rule or check as its page and the tables show it. */
export interface CatalogEntry {
  readonly id: string
  readonly summary: string
  readonly severity: Severity
  readonly fix: 'none' | Safety
  /** Whether it is off until the configuration turns it on. */
  readonly isOptIn?: true
  /** `rule`: of this project · `check`: needs the network · `remark-lint`: a rule of remark-lint's. */
  readonly kind: 'rule' | 'check' | 'remark-lint'
}

/** Everything that can be found in a list, by id. */
export const catalog: readonly CatalogEntry[] = [
  ...rules.map((rule) => ({...pick(rule), kind: 'rule' as const})),
  ...checks.map((check) => ({...pick(check), kind: 'check' as const})),
  ...syntaxRules.map(({id, summary}) => ({
    id,
    summary,
    severity: 'info' as const,
    fix: 'none' as const,
    kind: 'remark-lint' as const,
  })),
].sort((a, b) => (a.id < b.id ? -1 : 1))

function pick({
  id,
  summary,
  severity,
  fix,
  isOptIn,
}: Omit<CatalogEntry, 'kind'>): Omit<CatalogEntry, 'kind'> {
  return {id, summary, severity, fix, ...(isOptIn && {isOptIn})}
}
