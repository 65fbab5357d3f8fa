import type {World} from './checks/check.ts'
import {checks} from './checks/index.ts'
import {ignoredPlaces} from './config/ignore.ts'
import type {Settings} from './config/settings.ts'
import {describer, type Speaker} from './finding/describe.ts'
import type {Finding} from './finding/finding.ts'
import {foldReports, partialFold} from './finding/fold.ts'
import {byPlace} from './finding/order.ts'
import type {Report} from './finding/report.ts'
import {groupBy} from './model/group-by.ts'
import type {List} from './model/list.ts'
import {docsOf} from './project.ts'
import type {Extent} from './scope/scope.ts'
import {selectReports, type Told} from './scope/select.ts'

/** A list, and which of the reports on it the document's own comments let through. */
export interface Heard {
  readonly list: List
  readonly unsilenced: (some: readonly Told[]) => readonly Told[]
}

/** A list with everything that was found in it. */
export interface Linted extends Heard {
  readonly findings: readonly Finding[]
  /** How many reports the document's own comments have silenced. */
  readonly suppressed: number
  /** How many places there are besides, on what is not looked at, that a finding could name. */
  readonly outOfScope: number
}

/** Makes findings of reports that are heard and stand on what is looked at. */
export function select(
  {list, unsilenced}: Heard,
  told: readonly Told[],
  settings: Settings,
  extent: Extent,
  part: World['part'],
): Linted {
  const isIgnored = ignoredPlaces(list, settings.ignoredAddresses)
  const unignored = (some: readonly Told[]) => some.filter(({report}) => !isIgnored(report.span))
  const spoken = unsilenced(told)
  const {inside, outside} = selectReports(unignored(spoken), extent)
  // What is selected may be the counterpart of a report, which stands at another place.
  const heard = unignored(unsilenced(inside))
  return {
    list,
    unsilenced,
    findings: findingsOf(list, heard, settings, part).sort(byPlace),
    suppressed: told.length - spoken.length,
    outOfScope: outside.length,
  }
}

/** The findings of reports; what checks find is told together when the parts of a run are joined. */
function findingsOf(
  list: List,
  told: readonly Told[],
  settings: Settings,
  part: World['part'],
): Finding[] {
  const describe = describer(list)
  const isApart = (rule: string) => part !== undefined && isCheck(rule)
  return foldByRule(told, isApart).map(({rule, report}) => {
    const finding = describe(report, speakerOf(rule, report, settings))
    return isApart(rule) && report.fold ? {...finding, fold: partialFold(report.fold)} : finding
  })
}

function isCheck(rule: string): boolean {
  return checks.some(({id}) => id === rule)
}

/** Tells together, rule by rule, what says the same; `isApart` names the rules that are left as they are. */
function foldByRule(told: readonly Told[], isApart: (rule: string) => boolean): Told[] {
  return [...groupBy(told, ({rule}) => rule)].flatMap(([rule, some]) => {
    const reports = some.map(({report}) => report)
    return (isApart(rule) ? reports : foldReports(reports)).map((report) => ({rule, report}))
  })
}

function speakerOf(rule: string, report: Report, settings: Settings): Speaker {
  const level = settings.levelOf(rule, report.severity)
  return {rule, severity: level === 'off' ? 'info' : level, docs: docsOf(rule)}
}
