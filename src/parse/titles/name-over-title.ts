import {isOnlyPeople} from '../people/people.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {withWords} from '../text/pieces.ts'
import {endsInColon, wordsIn} from '../text/words.ts'

/** Words of the longest name that stands above a title. */
const longestName = 5

/** A year in brackets, with what else stands there. */
const dated = /[([][^()[\]]*(?<!\d)(?:19|20)\d{2}(?!\d)/

/**
 * The lines below a linked name in bold, of which the first is the title in bold: `**[SeeNet](url)** (2023 CVPR)` over
 * `**Learning to See Far and Wide**`; nothing where there is no such name.
 */
export function belowLinkedName(pieces: readonly Inline[]): readonly Inline[] | undefined {
  const [name] = pieces
  if (name?.kind !== 'link' || !name.strong || name.internal) return undefined
  if (wordsIn(name.text) > longestName || isLabel(name.text)) return undefined
  const end = pieces.findIndex(({kind}) => kind === 'break')
  const below = pieces.slice(end + 1)
  const isTold = name.paper || pieces.slice(1, Math.max(end, 1)).some(({text}) => dated.test(text))
  return end > 0 && isTold && beginsBoldTitle(below) ? below : undefined
}

/** Whether a line is bold from its beginning to its end, and of words enough for a title. */
function beginsBoldTitle(below: readonly Inline[]): boolean {
  const from = below.findIndex(({text}) => text.trim() !== '')
  const end = below.findIndex(
    ({kind, text}, at) => at > from && (kind === 'break' || /^[^\S\n]*\n/.test(text)),
  )
  const [title, ...others] = withWords(below.slice(from, end === -1 ? undefined : end))
  return (
    title?.kind === 'text' &&
    title.strong &&
    others.length === 0 &&
    wordsIn(title.text) > 3 &&
    !endsInColon(title.text) &&
    !isOnlyPeople(title.text)
  )
}
