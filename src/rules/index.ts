import duplicatePaper from './duplicate-paper.ts'
import type {Rule} from './rule.ts'
import staleContents from './stale-contents.ts'
import unevenRow from './uneven-row.ts'
import unusualVenue from './unusual-venue.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [duplicatePaper, staleContents, unevenRow, unusualVenue]
