import {slice, type Span} from '../../model/span.ts'
import {authorsLength} from '../people/authors.ts'
import {isOnlyPeople, isPeopleText} from '../people/people.ts'
import {tidy, wordsIn} from '../text/words.ts'
import {nestedQuote} from './nested-quote.ts'
import type {Title, TitleContext} from './title-context.ts'

/**
 * What a reference goes on with behind its title: `Learning to see. arXiv preprint arXiv:2304.09542`, and any sentence
 * where authors stand before: `Bee, A. (2023). Learning to see. Sights, 41(4), 1-26`.
 */
export function withoutReference({text, span}: Title, {text: source}: TitleContext): Title {
  const quoted = signedQuote(text)
  if (quoted && slice(source, span).startsWith(text))
    return {
      text: tidy(text.slice(quoted.start, quoted.end)),
      span: {start: span.start + quoted.start, end: span.start + quoted.end},
    }
  const isCited = authorsLength(`${wordsBefore(source, span)}${text}`) > 0
  // `Learning to see[J]. Sights`, `Learning to see[C]//ICS` is how China's standard tells papers of journals and meetings.
  const stamp = text.search(/\[[A-Z](?:\/OL)?\]\s*\/\//)
  const end = stamp === -1 ? text.search(isCited ? sentenceEnd : referenceStart) : stamp - 1
  const rest = text.slice(0, end + 1).replace(/\s*\[[A-Z](?:\/OL)?\][.,]?$/, '')
  if (end === -1 || wordsIn(rest) < 2 || !slice(source, span).startsWith(rest)) return {text, span}
  return {text: tidy(rest), span: {...span, end: span.start + rest.length}}
}

/** What stands before a title on its line, or in its label, which may go on in other lines. */
function wordsBefore(source: string, {start}: Span): string {
  const before = source.slice(Math.max(0, start - 200), start)
  const isInLabel = before.lastIndexOf('[') > before.lastIndexOf(']')
  const signs = [...(isInLabel ? [] : ['\n']), '[', ']', '|', '*']
  const from = Math.max(...signs.map((sign) => before.lastIndexOf(sign))) + 1
  return before
    .slice(from)
    .replace(/\\?\s+/g, ' ')
    .trimStart()
}

const referenceStart =
  /[.?!,]\s+(?=(?:ar|(?:bio|med|chem)[rR])[xX]iv preprint\b|[Ii]n:?\s+(?:(?:19|20)\d{2}\s)?(?:Proceedings of|Proc\.|Advances in)\s)/
const sentenceEnd =
  /(?<!\bvs|\p{Alpha}\p{Lower}* \p{Upper})\.\s+(?=\p{Upper}|(?:ar|(?:bio|med|chem)[rR])[xX]iv\b|in \p{Upper})|[?!]\s+(?=(?:ar|(?:bio|med|chem)[rR])[xX]iv\b|In\s+\p{Upper})/u

/**
 * Where a title stands in quotes behind people, and behind nothing else, which may quote words itself: `Bee, Ann L. "Learning to
 * see." *Sights* 20`, `Bee, Ann, and Cy Dee. "The "Lamps" of Night."`.
 */
function signedQuote(text: string): Span | undefined {
  if (!/["“]/.test(text)) return undefined
  const nested = nestedQuote(text)
  const quoted = nested ?? onlyQuote(text)
  if (!quoted) return undefined
  const [, names = ''] =
    /^(\p{Upper}[^"“”\d]{3,300}?)[,.]?\s+["“]$/u.exec(text.slice(0, quoted.start)) ?? []
  // A family name may be a word, but not with the letters of first names or others behind it.
  const isTold = /\s\p{Upper}\.?$|\bet al\.?$/u.test(names) && isPeopleText(names)
  // Where a quotation quotes others, the authors before it may be off by now.
  const isFirst = nested?.start === 1
  if (!isFirst && (names === '' || !(isTold || isOnlyPeople(names)))) return undefined
  const stop = /[,.]?$/.exec(slice(text, quoted))?.[0].length ?? 0
  return {...quoted, end: quoted.end - stop}
}

/** Where the words stand that a text quotes first: eight letters or more, with a blank, a stop or nothing behind them. */
function onlyQuote(text: string): Span | undefined {
  const [whole, lead = ''] = /^([^"“”]*["“])[^"“”]{8,}?(?=["”](?:[\s,.]|$))/u.exec(text) ?? []
  return whole === undefined ? undefined : {start: lead.length, end: whole.length}
}
