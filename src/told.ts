import type {Check, World} from './checks/check.ts'
import {checks} from './checks/index.ts'
import type {Settings} from './config/settings.ts'
import type {Report} from './finding/report.ts'
import type {List} from './model/list.ts'
import type {Siblings} from './model/siblings.ts'
import type {Document} from './parse/syntax/markdown.ts'
import {checkSyntax} from './parse/syntax/syntax.ts'
import {equalHeadings} from './rules/sections/equal-heading.ts'
import {rules} from './rules/index.ts'
import type {Told} from './scope/select.ts'

/** What rules say of the syntax of a document. */
export function* syntaxRulesOn(
  document: Document,
  list: List,
  settings: Settings,
): Generator<Told> {
  const headsSection = equalHeadings(list)
  for (const {rule, report} of checkSyntax(document)) {
    if (settings.levelOf(rule) === 'off') continue
    if (rule !== 'no-duplicate-headings-in-section' || headsSection(report.span))
      yield {rule, report}
  }
}

/** What rules say of a list by itself, one rule after the other. */
export function* rulesOn(list: List, settings: Settings): Generator<readonly Told[]> {
  for (const rule of rules) {
    const {id} = rule
    if (settings.levelOf(id) === 'off') continue
    yield [...rule.check(list, settings.contextOf(id))].map((report) => ({rule: id, report}))
  }
}

/** What rules say by the lists and files around; a part of a run that is not the first leaves it to that. */
export function* rulesAmong(
  list: List,
  settings: Settings,
  siblings: Siblings,
  world: World | undefined,
): Generator<Told> {
  if (world?.part?.isFirst === false) return
  for (const {id, among} of rules) {
    if (!among || settings.levelOf(id) === 'off') continue
    for (const report of among(list, siblings, settings.contextOf(id))) yield {rule: id, report}
  }
}

/** What checks say of a list by what the world has answered. */
export function* checksOn(list: List, settings: Settings, world: World): Generator<Told> {
  const isOn = (check: Check): boolean => settings.levelOf(check.id) !== 'off'
  for (const check of checks.filter(isOn)) {
    const reports = [...check.check(list, world)].sort(bySpan)
    for (const report of reports) yield {rule: check.id, report}
  }
}

/** The order in which findings are told, so that the parts of a run fold like the whole. */
function bySpan(a: Report, b: Report): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  )
}
