import {likeness, propose} from '../../finding/propose.ts'
import {fragmentResolver} from '../../model/fragment.ts'
import type {List} from '../../model/list.ts'

/** A fragment that a document does not have: but for letter case, or at all. */
export type LostFragment =
  | {readonly kind: 'case'; readonly fragment: string}
  | {readonly kind: 'nothing'; readonly near: string | undefined}

/** Makes the function that tells what is wrong with a fragment of a list, if anything is. */
export function fragmentJudge(
  list: List,
  allowed: readonly string[],
): (fragment: string) => LostFragment | undefined {
  const resolve = fragmentResolver(list)

  return (fragment) => {
    if (isOfPage(fragment) || allowed.includes(fragment)) return undefined
    const target = resolve(fragment)
    if (target.kind === 'case') return {kind: 'case', fragment: target.fragment}
    if (target.kind !== 'nothing') return undefined
    const slugs = list.sections.map(({slug}) => slug)
    return {kind: 'nothing', near: nearFragment(fragment, [...slugs, ...list.anchors])}
  }
}

/** The fragment that was most likely meant; one that has another word or year in place of its own is another. */
export function nearFragment(fragment: string, candidates: readonly string[]): string | undefined {
  const words = fragment.toLowerCase().split('-')
  return propose(
    fragment,
    candidates.filter((candidate) => {
      const others = candidate.toLowerCase().split('-')
      const alone = words.filter((word) => !others.includes(word))
      const missing = others.filter((word) => !words.includes(word))
      if (alone.some(isYear) && missing.some(isYear)) return false
      return (
        missing.length === 0 ||
        alone.every((word) => missing.some((other) => likeness(word, other) >= 0.5))
      )
    }),
  )
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d{2}$/.test(word)
}

/** What GitHub's page around the document answers for, and footnotes. */
export function isOfPage(fragment: string): boolean {
  return /^(?:user-content-)?fn(?:ref)?(?:[-:]|\d)|^readme$|-ov-file$|^start-of-content$|^(?:issue|discussion)comment-|:~:/i.test(
    fragment,
  )
}
