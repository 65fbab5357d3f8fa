import {groupBy} from '../model/group-by.ts'
import type {Finding, PartialFold} from './finding.ts'
import type {Fix} from './fix.ts'
import type {Fold, Report} from './report.ts'

/**
 * Joins the reports of one rule that say the same where there are too many to tell one by one. The
 * joined report stands at the first place, names all others, and mends all of them at once.
 */
export function foldReports(reports: readonly Report[]): Report[] {
  return groups(reports, ({fold}) => fold?.key).flatMap((group) => {
    const [first] = group
    return first?.fold && group.length > first.fold.most ? [join(first, group)] : group
  })
}

/** Joins the findings that were left apart in the parts of a run; in the order in which they stand. */
export function foldFindings(findings: readonly Finding[]): Finding[] {
  const keyOf = ({file, rule, fold}: Finding) => fold && JSON.stringify([file, rule, fold.key])
  return groups(findings, keyOf).flatMap((group) => {
    const [first] = group
    if (!first?.fold || group.length <= first.fold.most)
      return group.map((finding) => ({...finding, fold: undefined}))
    return [joinFindings(first, first.fold, group)]
  })
}

/** What a part of a run says of a fold. */
export function partialFold({key, most, message}: Fold): PartialFold {
  return {key, most, message: message(anyNumber).replaceAll(String(anyNumber), '{count}')}
}

/** A number that stands for any, and in no message otherwise. */
const anyNumber = 987_654_321_012_345

/** Groups in the order of their first members; what has no key stands alone. */
function groups<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): (readonly Item[])[] {
  return [...groupBy<Item, unknown>(items, (item) => keyOf(item) ?? item).values()]
}

function join(first: Report, group: readonly Report[]): Report {
  const fix = joinFixes(group)
  return {
    ...first,
    message: first.fold?.message(group.length) ?? first.message,
    related: group.slice(1).map(({span}) => ({message: theSame, span})),
    ...(fix && {fix}),
  }
}

function joinFindings(first: Finding, {message}: PartialFold, group: readonly Finding[]): Finding {
  return {
    ...first,
    message: message.replaceAll('{count}', String(group.length)),
    related: group.slice(1).map(({file, start, end}) => ({message: theSame, file, start, end})),
    fix: joinFixes(group),
    fold: undefined,
  }
}

const theSame = 'The same here'

function joinFixes(group: readonly {readonly fix?: Fix | undefined}[]): Fix | undefined {
  const fixes = group.flatMap(({fix}) => fix ?? [])
  if (fixes.length === 0) return undefined
  const safety = fixes.every((fix) => fix.safety === 'safe') ? 'safe' : 'unsafe'
  return {safety, edits: fixes.flatMap(({edits}) => edits)}
}
