import {authorsLength} from '../people/authors.ts'
import {isPeopleText, isPerson} from '../people/people.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {plainTitle} from './plain-title.ts'
import type {Title, TitleContext} from './title-context.ts'

/**
 * The title of a reference behind a name: `**SeeNet**. Bee, A. and Dee, C., 2000. Learning to see.`,
 * `**Far lamps.** Learning to see at night. *Ann Bee, Cy Dee*`
 */
export function namedReference(
  name: Inline,
  rest: readonly Inline[],
  context: TitleContext,
): Title | undefined {
  const text = rest[0]?.text ?? ''
  const [sign = ''] = /^\s*[.:]\s+/.exec(text) ?? []
  const isBehindAuthors = sign !== '' && authorsLength(text.slice(sign.length)) > 0
  if (!isBehindAuthors && !isSignedSentence(name, rest)) return undefined
  const title = plainTitle(rest, context)
  return title && wordsIn(title.text) > 1 ? title : undefined
}

/** Whether a longer sentence stands between a name with a full stop and the authors in italics. */
function isSignedSentence({text: name}: Inline, [said, people]: readonly Inline[]): boolean {
  return (
    name.trimEnd().endsWith('.') &&
    people?.emphasis === true &&
    (isPeopleText(people.text) || isPerson(people.text)) &&
    /^\s+\p{Upper}[^.]*\.\s*$/u.test(said?.text ?? '') &&
    wordsIn(said?.text ?? '') > wordsIn(name)
  )
}
