import {isOnlyPeople} from '../people/people.ts'
import {isLabel, roleOfLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {isCapital, tidy, wordsIn} from '../text/words.ts'
import {hasYear} from '../text/year.ts'
import type {VenueJudge} from '../venues/venue.ts'
import type {Title} from './title-context.ts'

/** What follows the dash behind a name, up to the bracket that ends the line. */
const behind =
  /^[^\S\n]+[–—-]{1,2}[^\S\n]+(?<words>\p{Upper}[^()\n]{8,160}?)\s*\((?<place>[^()\n]{3,60})\)[\s.*_]*(?=\n|$)/u

/**
 * A name without a link with the title behind its dash, where a venue in brackets ends the line and nothing else is said:
 * `SEENET — Learning to See Far (ICML 2020)`.
 */
export function dashedWhole(name: Title, text: string, {isVenue}: VenueJudge): Title {
  const {start, end} = name.span
  if (wordsIn(name.text) > 2 || !/^[^\S\n]+[–—-]/.test(text.slice(end, end + 4))) return name
  const {words = '', place = ''} = behind.exec(text.slice(end, end + 260))?.groups ?? {}
  if (wordsIn(words) < 3 || !/\d{2}$/.test(place) || !isVenue(place)) return name
  const last = text.indexOf(words, end) + words.length
  return {text: tidy(text.slice(start, last)), span: {start, end: last}}
}

/** What follows the dash behind a name, up to the bracket before a label. */
const upToLabel = /^\s+[–—-]{1,2}\s+(?<words>\p{Upper}[^\n()[\],;|]{3,90}?)\s*[[(]*\s*$/u

/**
 * A plain name with all that stands behind its dash, where no more follows than the labels of a post, a talk or a page, and it is
 * written as a title is: `Bee Labs - Far Sights [[Blog]](url)`.
 */
export function dashedThing(name: Title, pieces: readonly Inline[], text: string): Title {
  const [said, ...labels] = pieces
  if (said?.kind !== 'text' || said.strong || name.span.end > said.span.end) return name
  const links = labels.filter(({kind}) => kind === 'link')
  const isOfThing = links.every(
    ({text: label, paper}) => !paper && isLabel(label) && roleOfLabel(label) === 'project',
  )
  if (links.length === 0 || !isOfThing) return name
  const {start, end} = name.span
  const words = upToLabel.exec(text.slice(end, said.span.end))?.groups?.['words']
  if (words === undefined || !isCapital(words) || hasYear(words) || isOnlyPeople(words)) return name
  const last = text.indexOf(words, end) + words.length
  return {text: tidy(text.slice(start, last)), span: {start, end: last}}
}
