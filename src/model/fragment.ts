import type {List} from './list.ts'
import type {Section} from './section.ts'

/** What a fragment of a document leads to. */
export type Target =
  | {readonly kind: 'section'; readonly section: Section}
  /** An HTML anchor, or the top of the page. */
  | {readonly kind: 'anchor'}
  /** A section or an HTML anchor that differs in letter case alone: browsers do not find it. */
  | {readonly kind: 'case'; readonly fragment: string; readonly section: Section | undefined}
  | {readonly kind: 'nothing'}

/** Makes the function from fragment to target for one list, as GitHub resolves them. */
export function fragmentResolver({sections, anchors}: List): (fragment: string) => Target {
  const bySlug = new Map(sections.map((section) => [plain(section.slug), section]))
  const byLowerCase = new Map([...anchors].map((anchor) => [anchor.toLowerCase(), anchor]))

  return (fragment) => {
    const name = plain(fragment).replace(/^user-content-/, '')
    const section = bySlug.get(name)
    if (section) return {kind: 'section', section}
    if (anchors.has(fragment) || anchors.has(name) || name === '' || name === 'top')
      return {kind: 'anchor'}
    const nearly = bySlug.get(name.toLowerCase())
    if (nearly) return {kind: 'case', fragment: nearly.slug, section: nearly}
    const anchor = byLowerCase.get(fragment.toLowerCase())
    return anchor === undefined
      ? {kind: 'nothing'}
      : {kind: 'case', fragment: anchor, section: undefined}
  }
}

/** Emoji carry an invisible sign that some renderers keep and others drop. */
function plain(fragment: string): string {
  return fragment.replaceAll('\u{FE0F}', '')
}
