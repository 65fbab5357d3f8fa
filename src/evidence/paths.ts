import {pathRules, type PathRule} from './path-rules.ts'
import type {VenueEvidence} from './venue-evidence.ts'

/** The rules of each host: of most hosts there are none. */
const rulesOf = new Map<string, PathRule[]>()
for (const rule of pathRules)
  for (const host of rule[0]) rulesOf.set(host, [...(rulesOf.get(host) ?? []), rule])

/** What an address says of its paper's venue and year by its path; nothing where no rule knows such a path. */
export function pathEvidence(url: string): VenueEvidence | undefined {
  const [, written = '', path = ''] = /^https?:\/\/(?:www\.)?([\w.-]+)\/+(.*)/i.exec(url) ?? []
  const host = written.toLowerCase()
  for (const [, name, pattern, read] of rulesOf.get(host) ?? []) {
    const match = pattern.exec(path)
    const said = match && read(match, host)
    if (said) return {...said, source: `the ${name} \`${match[1] === '' ? host : match[1]}\``}
  }
  return undefined
}
