import type {World} from './checks/check.ts'
import {checks} from './checks/index.ts'
import {ignoredPlaces} from './config/ignore.ts'
import type {Settings} from './config/settings.ts'
import {describer, type Speaker} from './finding/describe.ts'
import type {Finding} from './finding/finding.ts'
import {foldReports, partialFold} from './finding/fold.ts'
import {byPlace} from './finding/order.ts'
import type {Report} from './finding/report.ts'
import type {List} from './model/list.ts'
import type {Siblings} from './model/siblings.ts'
import {readList} from './parse/list.ts'
import {parseMarkdown} from './parse/markdown.ts'
import {holdsSuppressions, unsuppressed} from './parse/suppression.ts'
import {docsOf} from './project.ts'
import type {Extent} from './scope/scope.ts'
import {selectReports, type Told} from './scope/select.ts'
import {checksOn, rulesAmong, rulesOn} from './told.ts'

/** A list with everything that was found in it. */
export interface Linted {
  readonly list: List
  readonly findings: readonly Finding[]
  /** How many reports the document's own comments have silenced. */
  readonly suppressed: number
  /** How many places there are besides, on what is not looked at, that a finding could name. */
  readonly outOfScope: number
}

/** Reads one text as a list. */
export function readText(path: string, text: string, settings: Settings): List {
  return readList(parseMarkdown(path, text), settings)
}

/** What is known beyond the text of a list. */
export interface Beyond {
  /** What the world has answered, where it has been asked. */
  readonly world?: World | undefined
  /** The other lists of the run and the files around them. */
  readonly siblings?: Siblings | undefined
}

/**
 * Judges one text: rules on the list, and checks where the world has been asked. All of it is
 * judged; told is what stands on what is looked at.
 */
export function lintText(
  path: string,
  text: string,
  settings: Settings,
  beyond: Beyond = {},
  extent: Extent = 'all',
): Linted {
  const document = parseMarkdown(path, text)
  const list = readList(document, settings)
  const {world, siblings} = beyond
  const told = [
    ...(world?.part?.isFirst === false ? [] : rulesOn(document, list, settings)),
    ...(siblings ? rulesAmong(list, settings, siblings, world) : []),
    ...(world ? checksOn(list, settings, world) : []),
  ]
  const heard = (some: readonly Told[]) =>
    unsuppressed(
      document,
      some.map((one) => ({...one, span: one.report.span})),
    )
  return select(list, told, heard, settings, extent, world?.part)
}

/** What was said of a list, and what is known of it since. */
export interface Addition {
  readonly first: Linted
  /** What is new: what the list was judged by already is left out. */
  readonly news: Beyond
  /** All that is known. */
  readonly beyond: Beyond
}

/**
 * Adds what is found by what has become known of a list to what was found in it before. It is not read again, unless
 * it holds comments that silence, which stand in its syntax.
 */
export function addToLint(
  {first, news, beyond}: Addition,
  settings: Settings,
  extent: Extent = 'all',
): Linted {
  const {list} = first
  const {world, siblings} = news
  if (holdsSuppressions(list.text)) return lintText(list.path, list.text, settings, beyond, extent)
  const told = [
    ...(siblings ? rulesAmong(list, settings, siblings, beyond.world) : []),
    ...(world ? checksOn(list, settings, world) : []),
  ]
  const added = select(list, told, (all) => all, settings, extent, world?.part)
  if (world?.part?.isFirst === false) return added
  return {
    list,
    findings: [...first.findings, ...added.findings].sort(byPlace),
    suppressed: first.suppressed + added.suppressed,
    outOfScope: first.outOfScope + added.outOfScope,
  }
}

/** Makes findings of reports that are heard and stand on what is looked at. */
function select(
  list: List,
  told: readonly Told[],
  unsilenced: (some: readonly Told[]) => readonly Told[],
  settings: Settings,
  extent: Extent,
  part: World['part'],
): Linted {
  const isIgnored = ignoredPlaces(list, settings.ignoredAddresses)
  const heard = (some: readonly Told[]) =>
    unsilenced(some).filter(({report}) => !isIgnored(report.span))
  const kept = heard(told)
  const {inside, outside} = selectReports(kept, extent)

  const describe = describer(list)
  // What checks find is told together when the parts of a run are joined.
  const isApart = (rule: string) => part !== undefined && isCheck(rule)
  const findings = foldByRule(heard(inside), isApart).map(({rule, report}) => ({
    ...describe(report, speakerOf(rule, report, settings)),
    ...(isApart(rule) && report.fold && {fold: partialFold(report.fold)}),
  }))
  return {
    list,
    findings: findings.sort(byPlace),
    suppressed: told.length - kept.length,
    outOfScope: outside.length,
  }
}

function isCheck(rule: string): boolean {
  return checks.some(({id}) => id === rule)
}

/** Tells together, rule by rule, what says the same; `isApart` names the rules that are left as they are. */
function foldByRule(told: readonly Told[], isApart: (rule: string) => boolean): Told[] {
  const groups = new Map<string, Report[]>()
  for (const {rule, report} of told) {
    const group = groups.get(rule)
    if (group) group.push(report)
    else groups.set(rule, [report])
  }
  return [...groups].flatMap(([rule, reports]) =>
    (isApart(rule) ? reports : foldReports(reports)).map((report) => ({rule, report})),
  )
}

function speakerOf(rule: string, report: Report, settings: Settings): Speaker {
  const level = settings.levelOf(rule, report.severity)
  return {rule, severity: level === 'off' ? 'info' : level, docs: docsOf(rule)}
}
