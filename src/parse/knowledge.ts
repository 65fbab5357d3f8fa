import type {Role} from '../model/role.ts'
import type {ColumnRole} from '../model/table.ts'
import type {VenueIndex} from '../venues/index.ts'

/** What the reader of a list knows beforehand. */
export interface Knowledge {
  readonly venues: VenueIndex
  /** Roles that the configuration gives to column headers, in lower case. */
  readonly columns: ReadonlyMap<string, ColumnRole>
  /** Roles that it gives to labels, in lower case. */
  readonly labels: ReadonlyMap<string, Role>
}
