import type {Span} from '../../model/span.ts'
import type {VenueJudge} from '../venues/venue.ts'

/** A title as it stands in running text. */
export interface Title {
  /** Plain text without a final full stop. */
  readonly text: string
  readonly span: Span
}

/** What a title reader has to know. */
export interface TitleContext extends VenueJudge {
  readonly text: string
  /** Whether the text holds a title alone, as a table cell does, so that its words need no cutting. */
  readonly alone: boolean
  /** Whether it stands where datasets do, whose names are part of their titles. */
  readonly ofData?: boolean
}

/** Whether digits are set off from a name as a year is: `CVPR 17`, `ICLR'17`, `DISA2023`, and not `log15`. */
export function hasSetOffYear(text: string): boolean {
  return /(?:^|[\s'’])\d{2}(?!\d)|(?:^|\s|^\p{Upper}+)(?:19|20)\d{2}/u.test(text)
}
