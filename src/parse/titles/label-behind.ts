import {isLabelAndMore} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {textOf} from '../text/pieces.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import type {Title, TitleContext} from './title-context.ts'

/** A venue with its year, and the workshop there: `ICLR20 SeeAll`. */
const stamp = /^(\p{Upper}[\p{Alpha}&-]*[\s'’]?(?:19|20)?\d{2})(?:\s+\S+){1,6}$/u

/** The name of a journal with its year: `Communications in Sights 2017`. */
const journal = /^(\p{Upper}[^()[\]\d]{8,80}?),?\s+\(?(?:19|20)\d{2}\)?$/u

/** What a name begins with or ends in that is no title of a paper. */
const kind =
  /^(?:Advances in|Annals|Communications (?:in|of|on)|Journal|Letters|Proceedings|Transactions|IEEE|ACM|SIAM)\b|\b(?:Conference|Journal|Letters|Society|Symposium|Transactions)\b/u

/** Whether a link behind a title says where it appeared: `Learning to see: [ICLR20 SeeAll](url)`. */
export function isStamped(
  {text, span}: Title,
  plain: Title,
  {text: source, isVenue, isLike}: TitleContext,
): boolean {
  if (plain.span.end > span.start || wordsIn(plain.text) < 2) return false
  const name = stamp.exec(text)?.[1]
  if (name !== undefined && isVenue(name)) return true
  // A year behind a sign is no word of a title.
  const year = /^,\s\(?(?:19|20)\d{2}\)?/.exec(source.slice(span.end, span.end + 8))?.[0] ?? ''
  const dated = journal.exec(text + year)?.[1]
  // A bracket within the label, and a year or a kind in it: `Learning to see [[Applications of Far Sights 2021]](url)`.
  if (source.slice(span.start - 2, span.start) === '[[')
    return dated !== undefined || kind.test(text)
  return dated !== undefined && kind.test(dated) && (isVenue(dated) || isLike(dated))
}

/**
 * Whether a linked word is but what the code goes by, or where the paper appeared, in a bracket behind its title, or words
 * there begin as labels do: `Chopped Symbolic Execution ([chopper](https://github.com/bee/chopper))`,
 * `Learning to See Far [[Sights]](url)`, `Learning to See Far [[Paper and talk](url)]`.
 */
export function isCodeName(pieces: readonly Inline[], {span}: Title, plain: Title): boolean {
  const at = pieces.findIndex(
    ({kind, inner}) => kind === 'link' && inner.start <= span.start && inner.end >= span.end,
  )
  const [before, name, behind] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  return (
    name !== undefined &&
    (wordsIn(name.text) === 1 || isLabelAndMore(name.text)) &&
    isInBrackets(before?.text ?? '', name, behind?.text ?? '') &&
    wordsIn(plain.text) > 2 &&
    isCapital(plain.text)
  )
}

/** Whether a link stands in brackets: those around it, or square ones that its label holds. */
function isInBrackets(before: string, {text}: Inline, behind: string): boolean {
  if (/^\[[^[\]]*\]$/.test(text)) return /\s$/.test(before)
  const sign = /\s([([])$/.exec(before)?.[1]
  return sign !== undefined && behind.startsWith(sign === '(' ? ')' : ']')
}

/** Whether the title of a paper stands behind a colon and no fewer words that lead elsewhere: `[Far Lamps Kit](url): [Learning to See Far](url)`. */
export function isBehindCode(
  name: Inline,
  between: readonly Inline[],
  {paper, text}: Inline,
): boolean {
  const isBehind = paper && !name.paper && /^\s*[:：]\s*$/.test(textOf(between))
  return isBehind && wordsIn(text) > 3 && wordsIn(text) >= wordsIn(name.text)
}
