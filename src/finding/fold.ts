import type {Fix} from './fix.ts'
import type {Report} from './report.ts'

/**
 * Joins the reports of one rule that say the same where there are too many to tell one by one. The
 * joined report stands at the first place, names all others, and mends all of them at once.
 */
export function foldReports(reports: readonly Report[]): Report[] {
  return groupByKey(reports).flatMap((group) => {
    const [first] = group
    return first?.fold && group.length > first.fold.most ? [join(first, group)] : group
  })
}

/** Groups in the order of their first members; a report without a key stands alone. */
function groupByKey(reports: readonly Report[]): Report[][] {
  const groups = new Map<unknown, Report[]>()
  for (const report of reports) {
    const key = report.fold?.key ?? report
    const group = groups.get(key)
    if (group) group.push(report)
    else groups.set(key, [report])
  }
  return [...groups.values()]
}

function join(first: Report, group: readonly Report[]): Report {
  const fix = joinFixes(group)
  return {
    ...first,
    message: first.fold?.message(group.length) ?? first.message,
    related: group.slice(1).map(({span}) => ({message: 'The same here', span})),
    ...(fix && {fix}),
  }
}

function joinFixes(group: readonly Report[]): Fix | undefined {
  const fixes = group.flatMap(({fix}) => fix ?? [])
  if (fixes.length === 0) return undefined
  const safety = fixes.every((fix) => fix.safety === 'safe') ? 'safe' : 'unsafe'
  return {safety, edits: fixes.flatMap(({edits}) => edits)}
}
