import type {Venue} from '../../../model/venue.ts'
import type {VenueReader} from '../../venues/venue.ts'
import type {Draft} from '../draft.ts'

/** The venue of a heading as a paper below it has it, which may say that it was at a workshop of it: `(2017) (workshop) Learning to see`. */
export function headedHere(
  headed: Venue | undefined,
  {beside}: Draft,
  venues: VenueReader,
): Venue | undefined {
  if (!headed || !beside.some(({kind, text}) => kind === 'text' && bracket.test(text)))
    return headed
  const name = venues.whole(`${headed.name} Workshop`, headed.span)?.name
  return name === undefined ? headed : {...headed, name}
}

const bracket = /[([]\s*workshop\s*[)\]]/i
