import type {Severity} from '../finding/report.ts'
import type {Role} from '../model/role.ts'
import type {ColumnRole} from '../model/table.ts'
import type {Grace} from '../verdict/history.ts'
import type {VenueRow} from '../venues/table.ts'
import type {Ignore} from './ignore.ts'
import type {Labels} from './label.ts'
import type {SectionOrders} from './order.ts'

/** What a configuration file may say, once it has been read and found right. */
export interface Config {
  readonly rules?: Readonly<Record<string, RuleSetting | undefined>> | undefined
  readonly ignore?: readonly Ignore[] | undefined
  readonly columns?: Readonly<Record<string, ColumnRole>> | undefined
  readonly venues?: readonly VenueRow[] | undefined
  readonly labels?: Labels | undefined
  readonly order?: SectionOrders | undefined
  readonly links?: LinkConfig | undefined
  readonly grace?: Grace | undefined
}

/** Which links are asked for. */
export interface LinkConfig {
  readonly images?: boolean | undefined
  readonly roles?: readonly Role[] | undefined
  readonly exclude?: readonly string[] | undefined
  readonly undocumentedApis?: boolean | undefined
}

/** How loud a rule is: a severity in the place of its own, or `off`. */
export type Level = 'off' | Severity

/** What a configuration says of a rule: its level, or that and options of its own. */
export type RuleSetting = Level | readonly [Level, object]
