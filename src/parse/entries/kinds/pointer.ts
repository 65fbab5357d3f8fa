import {covers} from '../../../model/span.ts'
import {isLabel} from '../../roles/label.ts'
import {lettersOf} from '../../text/words.ts'
import type {Draft} from '../draft.ts'

/**
 * Makes what tells whether a draft only points to papers that the list has by their titles elsewhere, as a way to read them does:
 * `**First lamps** — [SeeNet](url), [FarNet](url). Begin here.` beside `[SeeNet: Learning to See Far](url)`, or says whom it
 * advises: `**If you are new to lamps:** [SeeNet](url)`.
 */
export function pointers(drafts: readonly Draft[]): (draft: Draft) => boolean {
  const titles = new Map(
    drafts.flatMap(({title, titleSpan, links}) =>
      links.flatMap(({role, url, span}) =>
        role === 'paper' && covers(span, titleSpan) ? [[url, lettersOf(title)] as const] : [],
      ),
    ),
  )
  return ({title, titleSpan, links, venue, year, row}) =>
    row === undefined &&
    venue === undefined &&
    year === undefined &&
    links.length > 0 &&
    links.every(
      ({role, url, label, span}) =>
        role === 'paper' &&
        span.start >= titleSpan.end &&
        !isLabel(label) &&
        (titles.get(url)?.includes(lettersOf(title)) === false ||
          /^If you(?:['’]re)? \p{Lower}/u.test(title)),
    )
}
