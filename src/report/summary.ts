import type {Finding} from '../finding/finding.ts'
import {verdicts, type Verdict} from '../verdict/verdict.ts'
import type {LinkResult, Summary} from './reporter.ts'

/** Counts findings by severity, those that `--fix` mends, and addresses by verdict. */
export function countUp(
  findings: readonly Finding[],
  links: readonly LinkResult[],
): Pick<Summary, 'findings' | 'fixable' | 'links'> {
  const counts = {error: 0, warning: 0, info: 0}
  for (const {severity} of findings) counts[severity]++
  const byVerdict = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<
    Verdict,
    number
  >
  for (const {verdict} of links) byVerdict[verdict]++
  return {
    findings: counts,
    fixable: findings.filter(({fix}) => fix?.safety === 'safe').length,
    links: byVerdict,
  }
}
