import {outside} from '../../text/outside.ts'
import type {Inline} from '../../text/inline.ts'
import type {Title} from '../../titles/title-context.ts'
import type {ProseContext} from '../prose-entry.ts'
import {isCitedName, isPlacedName, mayBeTitled} from '../unlinked-entry.ts'

/** Whether words in an item without links are the title of a paper, by themselves and by what its paragraphs say beside them. */
export function isUnlinkedTitle(
  title: Title,
  paragraphs: readonly (readonly Inline[])[],
  {text, venues}: ProseContext,
): boolean {
  const [first = []] = paragraphs
  // What says when it appeared is a paper, whatever a note below it says.
  const isStated = venues.within(first)?.year !== undefined
  const beside = outside(text, isStated ? first : paragraphs.flat(), title.span)
  return (
    mayBeTitled(title, beside) || isPlacedName(title, beside, venues) || isCitedName(title, beside)
  )
}
