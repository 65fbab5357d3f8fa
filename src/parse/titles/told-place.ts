import type {VenueJudge} from '../venues/venue.ts'
import {bare} from './lead-words.ts'

/**
 * Whether what stands around a name and its colon says where and when the paper appeared, so that the name belongs to its
 * title, though a venue bears it too: `[ICCV 2023] ICON: Learning to see`, `ICON: Learning to see. ICCV 2023`.
 */
export function isPlaceTold(before: string, behind: string, {isVenue}: VenueJudge): boolean {
  if (/\d{2}/.test(before) && isVenue(bare(before))) return true
  const place = /[.,(]\s*(\p{Upper}[\w&-]*[\s'’]+(?:19|20)?\d{2})(?!\d)/u.exec(behind)?.[1]
  return place !== undefined && !/^arxiv/i.test(place) && isVenue(place)
}
