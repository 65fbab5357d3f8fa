import {slice} from '../../model/span.ts'
import {authorsLength} from '../people/authors.ts'
import {tidy, wordsIn} from '../text/words.ts'
import type {Title, TitleContext} from './title-context.ts'

/**
 * What a reference goes on with behind its title: `Learning to see. arXiv preprint arXiv:2304.09542`, and any sentence
 * where authors stand before: `Bee, A. (2023). Learning to see. Sights, 41(4), 1-26`.
 */
export function withoutReference({text, span}: Title, {text: source}: TitleContext): Title {
  const before = source.slice(Math.max(0, span.start - 200), span.start)
  const from = Math.max(...['[', ']', '\n', '|', '*'].map((sign) => before.lastIndexOf(sign))) + 1
  const isCited = authorsLength(`${before.slice(from)}${text}`) > 0
  // `Learning to see[J]. Sights`, `Learning to see[C]//ICS` is how China's standard tells papers of journals and meetings.
  const stamp = text.search(/\[[A-Z](?:\/OL)?\]\s*\/\//)
  const end = stamp === -1 ? text.search(isCited ? sentenceEnd : referenceStart) : stamp - 1
  const rest = text.slice(0, end + 1).replace(/\s*\[[A-Z](?:\/OL)?\][.,]?$/, '')
  if (end === -1 || wordsIn(rest) < 2 || !slice(source, span).startsWith(rest)) return {text, span}
  return {text: tidy(rest), span: {...span, end: span.start + rest.length}}
}

const referenceStart =
  /[.?!,]\s+(?=(?:ar|(?:bio|med|chem)[rR])[xX]iv preprint\b|[Ii]n:?\s+(?:(?:19|20)\d{2}\s)?(?:Proceedings of|Proc\.|Advances in)\s)/
const sentenceEnd =
  /(?<!\bvs|\p{Alpha}\p{Lower}* \p{Upper})\.\s+(?=\p{Upper}|(?:ar|(?:bio|med|chem)[rR])[xX]iv\b|in \p{Upper})|[?!]\s+(?=(?:ar|(?:bio|med|chem)[rR])[xX]iv\b|In\s+\p{Upper})/u
