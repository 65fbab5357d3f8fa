import {isOneEdit} from '../../finding/propose.ts'
import {countsOf} from '../../model/counts.ts'
import type {List} from '../../model/list.ts'
import {covers} from '../../model/span.ts'
import {isJudged, wordOf} from './settled-label.ts'

/**
 * The labels that are a slip of one that the list has ten times and more, each with the one that it was meant to be: one
 * letter too many, too few or wrong, or two that changed places, as in `[Dowload]` and `[BitTex]`.
 */
export function meantLabels({entries}: List): Map<string, string> {
  const own = entries.filter(({kind}) => kind !== 'other')
  const counts = countsOf(
    own.flatMap(({links, titleSpan}) =>
      links.filter(({span}) => !covers(span, titleSpan)).map(({label}) => label),
    ),
  )
  const usual = [...counts].filter(([label, count]) => count >= 10 && isWord(label))
  if (usual.length === 0) return new Map()
  return new Map(
    [...counts].flatMap(([label, count]) => {
      if (count > 2 || !isWord(label) || isJudged({label}, undefined)) return []
      const meant = usual.find(([other]) => isSlip(label, other))
      return meant ? [[label, meant[0]] as const] : []
    }),
  )
}

/** Labels of a few letters, and those with numbers, differ by one on purpose: `Part 1`. */
function isWord(label: string): boolean {
  return /^[a-z]{5,20}$/.test(wordOf(label))
}

/** Whether a label is a slip of another, and not the same word for more than one. */
function isSlip(label: string, other: string): boolean {
  const [a, b] = [wordOf(label), wordOf(other)]
  return a !== `${b}s` && b !== `${a}s` && isOneEdit(a, b)
}
