import {indexVenues, type VenueIndex} from '../venues/index.ts'
import {readVenue} from '../venues/reading.ts'
import type {VenueRow} from '../venues/table.ts'

/** Reads venues as registries write them. */
export interface VenueNames {
  readonly index: VenueIndex
  /** The venue of a name that is surely known. */
  rowOf(name: string): VenueRow | undefined
}

/** Makes the reader of venue names as registries write them. */
export function createVenueNames(): VenueNames {
  const index = indexVenues()
  return {
    index,
    rowOf: (name) => {
      const reading = readVenue(name, index)
      const row = reading?.sure === true ? reading.row : (index.find(name)?.row ?? undefined)
      // A workshop at a conference is not the conference.
      return row && isWorkshop(name) && row.kind !== 'workshop' ? undefined : row
    },
  }
}

function isWorkshop(name: string): boolean {
  return /\bworkshops?\b/i.test(name)
}
