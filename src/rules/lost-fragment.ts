import {propose} from '../finding/propose.ts'
import {fragmentResolver} from '../model/fragment.ts'
import type {List} from '../model/list.ts'

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
    return {kind: 'nothing', near: propose(fragment, [...slugs, ...list.anchors])}
  }
}

/** What GitHub's page around the document answers for, and footnotes. */
export function isOfPage(fragment: string): boolean {
  return /^(?:user-content-)?fn(?:ref)?(?:[-:]|\d)|^readme$|-ov-file$|^start-of-content$|^(?:issue|discussion)comment-|:~:/i.test(
    fragment,
  )
}
