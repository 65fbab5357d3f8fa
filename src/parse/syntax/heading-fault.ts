import type {Heading, Nodes, Root} from 'mdast'
import {toString} from 'mdast-util-to-string'

/** What remark-lint says of one place. */
export interface SyntaxFault {
  readonly rule: string
  readonly reason: string
  readonly start: number
  readonly end: number
}

/** Leaves out what is said of headings where the list does so on purpose. */
export function noticeableFaults<Fault extends SyntaxFault>(
  tree: Root,
  body: string,
  faults: readonly Fault[],
): Fault[] {
  const headings = headingsOf(tree)
  const headingAt = new Map(headings.map((heading) => [heading.position?.start.offset, heading]))
  const alike = (fault: SyntaxFault) => faults.filter(({reason}) => reason === fault.reason).length
  const skips = (fault: SyntaxFault) =>
    faults.flatMap(({reason, start}) =>
      reason === fault.reason ? (headingAt.get(start) ?? []) : [],
    )

  return faults.filter((fault) => {
    const heading = headingAt.get(fault.start)
    if (!heading) return true
    if (fault.rule === 'heading-increment')
      return (
        toString(heading).trim() !== '' && !isNotice(heading) && !isHabit(skips(fault), headings)
      )
    // One may be a slip, as that of the contents; from two on, or above sections of its own, the first level is how the list is made.
    if (fault.rule === 'no-multiple-toplevel-headings') {
      const isLone =
        !isParent(heading, headings) ||
        isRightBelow(heading, headings, body) ||
        /^\W*(?:(?:table of )?contents|toc|目录)\W*$/iu.test(toString(heading))
      return alike(fault) === 1 && !isNotice(heading) && isLone
    }
    return !isRepeatedOnPurpose(heading, headings, body)
  })
}

/** All headings below a node, in their order. */
function headingsOf(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node]
  return 'children' in node ? node.children.flatMap(headingsOf) : []
}

/** A heading that speaks to the reader, as a call or a link does, heads no section. */
function isNotice({children}: Heading): boolean {
  const text = children
    .map((child) => toString(child))
    .join('')
    .trim()
  return (
    children.some(({type}) => type === 'link') ||
    /[.!?:…。！？：]$/.test(text) ||
    /^(?:how to|updates?|news|keywords|contribut|notes?\b|about|why)/i.test(text) ||
    text.split(' ').length > 10
  )
}

/** Whether the next heading stands below this one. */
function isParent(heading: Heading, headings: readonly Heading[]): boolean {
  const next = headings[headings.indexOf(heading) + 1]
  return next !== undefined && next.depth > heading.depth
}

/** Whether a heading follows one of its level with nothing between: `# Papers` under `# Awesome Papers`. */
function isRightBelow(heading: Heading, headings: readonly Heading[], body: string): boolean {
  const before = headings[headings.indexOf(heading) - 1]
  const between = body.slice(before?.position?.end.offset, heading.position?.start.offset)
  return before?.depth === heading.depth && between.trim() === ''
}

/** Whether a list skips a level by habit: below several headings, most of the time, or wherever it could have it. */
function isHabit(skips: readonly Heading[], headings: readonly Heading[]): boolean {
  const [first, second] = skips
  if (!first || !second) return false
  const parents = new Set(skips.map((skip) => parentOf(skip, headings)))
  const peers = headings.filter(({depth}) => depth === first.depth).length
  return (
    parents.size > 1 ||
    (skips.length >= 3 && skips.length * 2 >= peers) ||
    headings.every(({depth}) => depth !== first.depth - 1)
  )
}

/** The nearest heading before this one that is of a higher level. */
function parentOf(heading: Heading, headings: readonly Heading[]): Heading | undefined {
  return headings.slice(0, headings.indexOf(heading)).findLast(({depth}) => depth < heading.depth)
}

/** An empty heading draws a line, and a heading in HTML between two equal ones parts them. */
function isRepeatedOnPurpose(
  heading: Heading,
  headings: readonly Heading[],
  body: string,
): boolean {
  const text = toString(heading)
  if (text.trim() === '') return true
  const before = headings.slice(0, headings.indexOf(heading))
  const first = before.findLast(
    (other) => other.depth === heading.depth && toString(other) === text,
  )
  const between = body.slice(first?.position?.end.offset, heading.position?.start.offset)
  return first !== undefined && /<h[1-6]\b/i.test(between)
}
