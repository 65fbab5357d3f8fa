import type {VenueIndex} from '../../venues/index.ts'
import {wordsOf, type Word} from '../../venues/name-key.ts'
import {isRemark} from '../../venues/remark.ts'
import {isLabel} from '../roles/label.ts'

/** Words that may be remarks alone before a name begins. */
const mostRemarks = 6

/** Whether a text may be a venue and nothing else by the words that it begins with, which those of few titles and people may be. */
export function mayBeVenue(text: string, index: VenueIndex): boolean {
  const words = wordsOf(text, mostRemarks)
  const at = words.findIndex(({key}) => !isRemark(key))
  const lead = words[at]
  if (lead === undefined || mayLead(text, lead, index)) return text !== ''
  // Names begin with remarks as well: `International Conference on …`.
  return words
    .slice(0, at)
    .some(({key}, before) => index.mayBegin(key + (words[before + 1]?.key ?? '')))
}

/** Whether a word may be the first of a name, cut short or not, or a label before one. */
function mayLead(text: string, {key, start, end}: Word, index: VenueIndex): boolean {
  // `ICPRW` is a workshop of what is known.
  const isWorkshop = key.endsWith('w')
  return isWorkshop || text[end] === '.' || index.mayBegin(key) || isLabel(text.slice(start, end))
}
