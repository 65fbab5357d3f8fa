import {wordsIn} from '../text/words.ts'
import {hasYear} from '../text/year.ts'
import type {TitleContext} from './title-context.ts'

/** Words that a stamp has at most: `IEEE Transactions on Sights 2020` is no shorter name; behind a comma it may have more. */
const longest = 5
const longestBehindComma = 9

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
  const preprint = /\s+(?:\d{2})?ar[xX]iv$/.exec(text)?.index ?? -1
  const named = text.slice(0, Math.max(preprint, 0))
  if (wordsIn(named) > 3 && !joining.test(named)) return preprint
  if (!/\d\d/.test(text)) return undefined
  // The longest name counts, of which a shorter one may be the last part.
  for (const at of startsIn(text)) {
    const before = text.slice(0, at).replace(/[\s|–—,;:.-]+$/u, '')
    const stamp = text.slice(at)
    // A bracket that closes belongs to the title: `Learning to see (Far Abstract), STOC'82`.
    if (/^[^([]*[)\]]./.test(stamp) && /[([][^)\]]*$/.test(before)) continue
    if (wordsIn(before) < 3 || !isStamp(stamp) || !isVenue(stamp)) continue
    // `Seeing for Recommender Systems, arxiv 2022`: words such as `Systems` stand beside names of venues too.
    const set = /^[^,.]*\p{Lower}(?:\s?,\s*|\.\s+)(?=\p{Alpha})/u.exec(stamp)?.[0].length ?? 0
    if (set > 0 && isVenue(stamp.slice(set))) continue
    // Many commas are those between authors.
    if (/(?:,[^,]+){4}/.test(before)) return undefined
    const isJoined = joining.test(before) || joining.test(/^\S+/.exec(stamp)?.[0] ?? '')
    return isJoined ? undefined : before.length
  }
  return undefined
}

/** Where the last words of a text begin that may be a stamp, the first one first. */
function startsIn(text: string): number[] {
  const words = [...text.matchAll(/\S+/g)].map(({index}) => index)
  const behindComma = words
    .slice(-longestBehindComma, -longest)
    .filter((at) => text.slice(0, at).trimEnd().endsWith(','))
  return [...behindComma, ...words.slice(-longest)]
}

/**
 * The length of year and venue that signs join to a title, as names of files are: `16-ATC-Title`, `2023_SEEK_Title`; or
 * commas. Between underscores the venue need not be known, and may have a branch: `21_ICSE Workshop_Title`.
 */
export function stampLength(raw: string, isVenue: TitleContext['isVenue']): number {
  // A sign that it cannot do without: to compile the patterns takes longer than to read a short list.
  if (!/^(?:\d{2}(?:\d{2})?[-_,]|[^\s\d]{2,12}[-_]\d{4}[-_])/.test(raw)) return 0
  const [file = ''] =
    /^(?:19|20)?\d{2}_\p{Upper}[\p{Alpha}&]{1,11}(?:[\s-]\p{Upper}\p{Alpha}{1,11})?_\s?(?=[\p{Upper}\d]|\p{Lower}\S*\p{Upper})/u.exec(
      raw,
    ) ?? []
  if (file !== '') return file.length
  const [stamp = '', name = ''] =
    /^(?:(?:19|20)\d{2}|\d{2})-([\p{Alpha}&]{2,12})-\s?(?=[\p{Alpha}\d])/u.exec(raw) ??
    /^([\p{Alpha}&]{2,12})[-_](?:19|20)\d{2}[-_]\s?(?=[\p{Alpha}\d])/u.exec(raw) ??
    /^(?:19|20)\d{2},\s*(\p{Upper}[\p{Upper}&-]{2,9}),\s+(?=\p{Upper}\S*(?: \S+){2})/u.exec(raw) ??
    []
  return stamp !== '' && isVenue(name) ? stamp.length : 0
}

/** Whether words say a year, and a name that is no word as any: `OSDI'22`, `vldb'24`, `2022 ICML`. */
function isStamp(words: string): boolean {
  return (
    /^[\p{Alpha}\d'’‘]/u.test(words) &&
    (/\p{Alpha}\s?['’‘]\s?\d{2}(?!\d)|^\p{Upper}{2,}\d{2}$/u.test(words) ||
      (hasYear(words) && /\p{Upper}\S*\p{Upper}|[xX]iv/u.test(words)))
  )
}
