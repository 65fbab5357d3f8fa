import {checks} from '../checks/index.ts'
import {severities, type Severity} from '../finding/report.ts'
import type {Role} from '../model/role.ts'
import type {ColumnRole} from '../model/table.ts'
import {syntaxRules} from '../parse/syntax/syntax.ts'
import {rules} from '../rules/index.ts'
import type {RuleContext} from '../rules/rule.ts'
import type {Grace} from '../verdict/history.ts'
import {indexVenues, type VenueIndex} from '../venues/index.ts'
import type {Config, Level, RuleSetting} from './config.ts'
import {addressPattern, isExpired, type Ignore} from './ignore.ts'
import {namesByRole, roleByLabel} from './label.ts'
import {orderFinder} from './order.ts'

/** What a run goes by: defaults, and the configuration over them. */
export interface Settings {
  /** The configuration as it was given. */
  readonly config: Config
  /** All venues that are known, those of the configuration included. */
  readonly venues: VenueIndex
  /** Roles of columns, by the header in lower case. */
  readonly columns: ReadonlyMap<string, ColumnRole>
  /** Roles of labels, by the label in lower case. */
  readonly labels: ReadonlyMap<string, Role>
  /** What is left out, as the configuration says it. */
  readonly ignores: readonly Ignore[]
  /** As in `2027-01-31`; nothing where no ignore is to end. */
  readonly today: string | undefined
  /** Whether other folders go by the configuration too. */
  readonly isPart: boolean
  /** Patterns of files that are left out. */
  readonly ignoredPaths: readonly string[]
  /** Addresses of which nothing is said. */
  readonly ignoredAddresses: readonly RegExp[]
  /** Addresses that are never asked. */
  readonly excludedAddresses: readonly RegExp[]
  /** Whether images and badges are asked for too. */
  readonly images: boolean
  /** Whether links of a role are asked for. */
  readonly asksFor: (role: Role) => boolean
  /** Whether hosts may be asked through APIs that they do not document. */
  readonly undocumentedApis: boolean
  /** How long a link may be unsure before it counts as dead; for ever where nothing is said. */
  readonly grace: Grace | undefined
  /** How loud a rule or check is; `own` is the severity of one report, where it departs from the rule's. */
  levelOf(id: string, own?: Severity): Level
  /** What a rule may know of the configuration. */
  contextOf(id: string): RuleContext
}

const known: readonly {
  readonly id: string
  readonly severity: Severity
  readonly isOptIn?: true
}[] = [...rules, ...checks, ...syntaxRules.map(({id}) => ({id, severity: 'info' as const}))]

/** The ids of all rules and checks that a configuration may name, in alphabetical order. */
export const ruleIds: readonly string[] = known.map(({id}) => id).sort()

/** When and where a configuration is read. */
export interface Occasion {
  /** As in `2027-01-31`; without it, no ignore has come to its end. */
  readonly today?: string
  /** Whether it is the configuration of a folder above, of which this one is a part. */
  readonly isPart?: boolean
}

/** Resolves a configuration, which was found right, over the defaults; without any, the defaults. */
export function resolveSettings(
  config: Config = {},
  {today, isPart = false}: Occasion = {},
): Settings {
  const {columns = {}, links = {}} = config
  const labels = namesByRole(config.labels ?? {})
  const venues = indexVenues(config.venues ?? [])
  const orderOf = orderFinder(config.order)
  const year = today === undefined ? undefined : Number(today.slice(0, 4))
  return {
    config,
    venues,
    labels: roleByLabel(labels),
    columns: new Map(Object.entries(columns).map(([name, role]) => [name.toLowerCase(), role])),
    ...leftOut(config, today),
    today,
    isPart,
    images: links.images ?? false,
    asksFor: (role) => links.roles?.includes(role) ?? true,
    undocumentedApis: links.undocumentedApis ?? false,
    grace: config.grace,
    levelOf: (id, own) => levelOf(id, own, levelIn(config.rules?.[id])),
    contextOf: (id) => ({options: optionsOf(config.rules?.[id]), venues, labels, orderOf, year}),
  }
}

/** What the configuration leaves out today. */
function leftOut(
  {ignore = [], links = {}}: Config,
  today: string | undefined,
): Pick<Settings, 'ignores' | 'ignoredPaths' | 'ignoredAddresses' | 'excludedAddresses'> {
  const valid = ignore.filter((one) => !isExpired(one, today))
  const addresses = valid.flatMap(({address}) => address ?? []).map(addressPattern)
  return {
    ignores: ignore,
    ignoredPaths: valid.flatMap(({path}) => path ?? []),
    ignoredAddresses: addresses,
    excludedAddresses: [...addresses, ...(links.exclude ?? []).map(addressPattern)],
  }
}

/** A report that is quieter than its rule stays so, whatever level the rule is given. */
function levelOf(id: string, own: Severity | undefined, given: Level | undefined): Level {
  const {severity: usual, isOptIn} = known.find((rule) => rule.id === id) ?? {severity: 'warning'}
  if (given === undefined) return isOptIn ? 'off' : (own ?? usual)
  if (given === 'off' || own === undefined || loudness(own) >= loudness(usual)) return given
  return loudness(own) < loudness(given) ? own : given
}

function loudness(severity: Severity): number {
  return severities.length - severities.indexOf(severity)
}

function levelIn(setting: RuleSetting | undefined): Level | undefined {
  return typeof setting === 'string' ? setting : setting?.[0]
}

function optionsOf(setting: RuleSetting | undefined): object {
  return (typeof setting === 'string' ? undefined : setting?.[1]) ?? {}
}
