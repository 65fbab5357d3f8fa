import {wordsIn} from '../text/words.ts'
import type {TitleContext} from './title-context.ts'

/** Words that a stamp has at most: `IEEE Transactions on Sights 2020` is no shorter name. */
const longest = 5

/** What joins a name to the words before it, so that it is one of them: `Findings of WMT 2020`. */
const joining =
  /(?:^|\s)(?:a|an|and|as|at|by|for|from|in|into|is|its|of|on|or|our|since|the|their|to|until|via|vs\.?|with|&|@)$/i

/**
 * Where a known venue with its year ends a title, behind a sign or a blank alone: `Learning to see OSDI'22`,
 * `Learning to see | USENIX ATC 2022`.
 */
export function stampAt(
  text: string,
  {isVenue}: Pick<TitleContext, 'isVenue'>,
): number | undefined {
  const words = [...text.matchAll(/\S+/g)].map(({index}) => index)
  // The longest name counts, of which a shorter one may be the last part.
  for (const at of words.slice(-longest)) {
    const before = text.slice(0, at).replace(/[\s|–—,;:.-]+$/u, '')
    const stamp = text.slice(at)
    if (wordsIn(before) < 3 || !isStamp(stamp) || !isVenue(stamp)) continue
    // Many commas are those between authors.
    if (/(?:,[^,]+){4}/.test(before)) return undefined
    const isJoined = joining.test(before) || joining.test(/^\S+/.exec(stamp)?.[0] ?? '')
    return isJoined ? undefined : before.length
  }
  return undefined
}

/** Whether words say a year, and a name that is no word as any: `OSDI'22`, `vldb'24`, `2022 ICML`. */
function isStamp(words: string): boolean {
  return (
    /^[\p{Alpha}\d'’‘]/u.test(words) &&
    (/\p{Alpha}\s?['’‘]\s?\d{2}(?!\d)/u.test(words) ||
      (/(?<!\d)(?:19|20)\d{2}(?!\d)/.test(words) && /\p{Upper}\S*\p{Upper}|xiv/u.test(words)))
  )
}
