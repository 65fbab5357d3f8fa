import {runsOf} from '../text/run.ts'
import type {Inline} from '../text/inline.ts'
import type {Place, Written} from './place.ts'

/** How the keys of such places begin. */
const dated = 'dated'

/** A bracket with a year and nothing else, and one with a few words beside it: `[2020] [Far Sights]`, `(Sights) (2020)`. */
const besideYear =
  /[[(【（]\s*(?:19|20)\d{2}\s*[\])】）]\s{0,2}(?<behind>[[(【（])(?<name>[^()[\]（）【】\n]{2,160}(?:\([^()\n]{2,20}\))?)[\])】）]|(?<before>[[(【（])(?<first>[^()[\]（）【】\n]{2,160})[\])】）]\s{0,2}[[(【（]\s*(?:19|20)\d{2}\s*[\])】）]/dg

/** The places of an entry that are all of a bracket beside one that holds a year, however it is set: `[*2020*] [Far Sights]`. */
export function datedPlaces({beside, titleSpan}: Written): readonly Place[] {
  if (!beside.some(isEnclosing)) return []
  const before = beside.filter(({span}) => span.end <= titleSpan.start)
  const behind = beside.filter(({span}) => span.start >= titleSpan.end)
  return [...placesIn(before, 'before'), ...placesIn(behind, 'behind')]
}

/** Whether a place is such. */
export function isDatedPlace({key}: Pick<Place, 'key'>): boolean {
  return key.startsWith(dated)
}

function isEnclosing({kind, text}: Inline): boolean {
  return kind === 'text' && /[[(【（]/.test(text)
}

function placesIn(pieces: readonly Inline[], side: string): Place[] {
  return runsOf(pieces).flatMap(({text, spanOf}) =>
    [...text.matchAll(besideYear)].flatMap(({groups = {}, indices}) => {
      const [start, end] = indices?.groups?.['name'] ?? indices?.groups?.['first'] ?? [0, 0]
      const words = text.slice(start, end)
      const name = words.trim()
      const from = start + words.indexOf(name)
      const sign = groups['behind'] ?? `${groups['before'] ?? ''} first`
      const span = spanOf({start: from, end: from + name.length})
      return [{key: `${dated} ${side} ${sign}`, words: name, span, isSet: true}]
    }),
  )
}
