import {isOnlyPeople, isPerson} from '../../people/people.ts'
import {isLabel} from '../../roles/label.ts'
import type {Inline} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import type {LeadContext} from '../../titles/lead.ts'

/** A linked title with its authors and its year behind it: `[Title](url), A. Bee and C. Dee, Journal of Sights, Volume 18, issue 4, 2011` */
export function isSignedLink(pieces: readonly Inline[], context: LeadContext): boolean {
  const [link, said, ...others] = pieces
  if (link?.kind !== 'link' || link.internal || said?.kind !== 'text' || others.length > 0)
    return false
  const [, names = '', place = ''] =
    /^\s*[.,;:]\s+([^\n]{4,300}?)[.,;]\s+((?:[^\n]{0,120}[\s'’])?(?:19|20)\d{2})[\s.)]*$/u.exec(
      said.text,
    ) ?? []
  const isPlace = link.paper || /^\d+$/.test(place) || context.isVenue(place)
  return wordsIn(link.text) > 2 && !isLabel(link.text) && isPlace && isOnlyPeople(names)
}

/** A linked title on a line of its own over its authors and its year, whatever is told behind them: `[Title](url)⏎Bee, Dee. 2014. Shows how to see.` */
export function isOverSigned([link, said]: readonly Inline[]): boolean {
  if (link?.kind !== 'link' || link.internal || said?.kind !== 'text') return false
  const [, names = ''] =
    /^[^\S\n]*\n\s*(\p{Upper}[^\n]{3,120}?)[.,]?\s+\(?(?:19|20)\d{2}\)?\.?(?=\s)/u.exec(
      said.text,
    ) ?? []
  return wordsIn(link.text) > 2 && !isLabel(link.text) && (isOnlyPeople(names) || isPerson(names))
}
