import {checks} from '../checks/index.ts'
import {severities, type Severity} from '../finding/report.ts'
import type {ColumnRole} from '../model/table.ts'
import {syntaxRules} from '../parse/syntax.ts'
import {rules} from '../rules/index.ts'
import {indexVenues, type VenueIndex} from '../venues/index.ts'
import type {VenueRow} from '../venues/table.ts'

/** What a configuration file may say, once it has been read and found right. */
export interface Config {
  readonly rules?: Readonly<Record<string, RuleSetting | undefined>> | undefined
  readonly ignore?: readonly Ignore[] | undefined
  readonly columns?: Readonly<Record<string, ColumnRole>> | undefined
  readonly venues?: readonly VenueRow[] | undefined
  readonly links?: {readonly images?: boolean | undefined} | undefined
}

export type Level = 'off' | Severity

export type RuleSetting = Level | readonly [Level, object]

/** Files or addresses that are left out, and why. */
export interface Ignore {
  readonly path?: string | undefined
  readonly address?: string | undefined
  readonly reason?: string | undefined
}

/** What a run goes by: defaults, and the configuration over them. */
export interface Settings {
  readonly venues: VenueIndex
  readonly columns: ReadonlyMap<string, ColumnRole>
  readonly ignoredPaths: readonly string[]
  /** Patterns of URLs in which `*` stands for any characters. */
  readonly ignoredAddresses: readonly RegExp[]
  /** Whether images and badges are asked for too. */
  readonly images: boolean
  /** How loud a rule or check is; `own` is the severity of one report, where it departs from the rule's. */
  levelOf(id: string, own?: Severity): Level
  optionsOf(id: string): object
}

const known: readonly {readonly id: string; readonly severity: Severity}[] = [
  ...rules,
  ...checks,
  ...syntaxRules.map(({id}) => ({id, severity: 'info' as const})),
]

/** Every rule and check that a configuration may name. */
export const ruleIds: readonly string[] = known.map(({id}) => id).sort()

/** Resolves a configuration over the defaults. */
export function resolveSettings(config: Config = {}): Settings {
  const {ignore = [], columns = {}, venues = []} = config
  return {
    venues: indexVenues(venues),
    columns: new Map(Object.entries(columns).map(([name, role]) => [name.toLowerCase(), role])),
    ignoredPaths: ignore.flatMap(({path}) => path ?? []),
    ignoredAddresses: ignore.flatMap(({address}) =>
      address === undefined ? [] : [pattern(address)],
    ),
    images: config.links?.images ?? false,
    levelOf: (id, own) => levelOf(id, own, levelIn(config.rules?.[id])),
    optionsOf: (id) => optionsOf(config.rules?.[id]),
  }
}

/** A report that is quieter than its rule stays so, whatever level the rule is given. */
function levelOf(id: string, own: Severity | undefined, given: Level | undefined): Level {
  const usual = known.find((rule) => rule.id === id)?.severity ?? 'warning'
  if (given === undefined) return own ?? usual
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

function pattern(address: string): RegExp {
  const parts = address
    .split('*')
    .map((part) => part.replace(/[$()+.?[\\\]^{|}]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.*')}${address.includes('*') ? '$' : ''}`, 'i')
}
