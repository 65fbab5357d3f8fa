import type {ZodObject} from 'zod'
import type * as zod from 'zod'
import type {Safety} from '../finding/fix.ts'
import type {Report, Severity} from '../finding/report.ts'
import type {List} from '../model/list.ts'
import type {Order} from '../model/order.ts'
import type {LabelNames, Role} from '../model/role.ts'
import type {Section} from '../model/section.ts'
import type {Siblings} from '../model/siblings.ts'
import type {VenueIndex} from '../venues/index.ts'

/** What a rule may know besides the list itself. */
export interface RuleContext<Options = object> {
  readonly options: Options
  readonly venues: VenueIndex
  /** How the list's owner wants links labelled, where that is settled. */
  readonly labels: ReadonlyMap<Role, LabelNames>
  /** The order that the list's owner wants in a section, where that is settled. */
  readonly orderOf: (section: Section) => Order | undefined
  /** The year that it is, where that is known. */
  readonly year: number | undefined
}

/** Judges a list: sync, pure, one problem a report. */
export interface Rule<Options extends object = object> {
  readonly id: string
  /** One sentence: what is wrong when the rule speaks. */
  readonly summary: string
  readonly severity: Severity
  /** The most that its fixes ask for, if it has any. */
  readonly fix: 'none' | Safety
  readonly defaults: Options
  /** The schema of its options; a function, so that nobody loads zod who reads no configuration. */
  options(z: typeof zod): ZodObject
  check(list: List, context: RuleContext<Options>): Iterable<Report>
  /** Judges a list among the others of the run and the files around it; in an editor, where these are unknown, nobody asks. */
  readonly among?:
    | ((list: List, siblings: Siblings, context: RuleContext<Options>) => Iterable<Report>)
    | undefined
}

/** A rule without options as it is written. */
type PlainRule = Omit<Rule, 'defaults' | 'options'>

/** Checks a rule's types where it is written; its options are known to itself alone. */
export function defineRule(rule: PlainRule): Rule
export function defineRule<Options extends object>(rule: Rule<Options>): Rule
export function defineRule<Options extends object>(written: PlainRule | Rule<Options>): Rule {
  return 'defaults' in written ? withKnown(written) : withKnown({...written, ...withoutOptions})
}

const withoutOptions: Pick<Rule, 'defaults' | 'options'> = {
  defaults: {},
  options: (z) => z.strictObject({}),
}

function withKnown<Options extends object>(rule: Rule<Options>): Rule {
  const known = (context: RuleContext): RuleContext<Options> => ({
    ...context,
    options: {...rule.defaults, ...context.options},
  })
  const {among} = rule
  return {
    ...rule,
    check: (list, context) => rule.check(list, known(context)),
    among: among && ((list, siblings, context) => among(list, siblings, known(context))),
  }
}
