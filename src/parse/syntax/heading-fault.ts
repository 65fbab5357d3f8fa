import type {Heading, Nodes, Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {isContentsHeading} from '../../model/contents-heading.ts'
import {groupBy} from '../../model/group-by.ts'
import {remembered} from '../../model/remembered.ts'

/** What remark-lint says of one place. */
export interface SyntaxFault {
  readonly rule: string
  readonly reason: string
  readonly start: number
  readonly end: number
}

/** A heading among those of its document. */
interface Place {
  readonly heading: Heading
  readonly text: string
  readonly before: Place | undefined
  /** The nearest before it that is of a higher level. */
  readonly parent: Place | undefined
  /** The nearest before it that says the same on the same level. */
  readonly twin: Place | undefined
}

/** Leaves out what is said of headings where the list does so on purpose. */
export function noticeableFaults<Fault extends SyntaxFault>(
  tree: Root,
  body: string,
  faults: readonly Fault[],
): Fault[] {
  const places = placesOf(tree)
  const placeAt = new Map(places.map((place) => [place.heading.position?.start.offset, place]))
  const alike = groupBy(faults, ({reason}) => reason)
  const isHabitual = remembered(alike.size, (reason) =>
    isHabit(
      (alike.get(reason) ?? []).flatMap(({start}) => placeAt.get(start) ?? []),
      places,
    ),
  )

  return faults.filter(({rule, reason, start}) => {
    const place = placeAt.get(start)
    if (!place) return true
    if (rule === 'heading-increment')
      return place.text.trim() !== '' && !isNotice(place) && !isHabitual(reason)
    // From two on, or above or behind the other sections, the first level is how the list is made.
    if (rule === 'no-multiple-toplevel-headings')
      return alike.get(reason)?.length === 1 && !isNotice(place) && isSlip(place, body)
    return !isRepeatedOnPurpose(place, body)
  })
}

/** All headings of a document, in their order. */
function placesOf(tree: Root): Place[] {
  const places: Place[] = []
  const twins = new Map<string, Place>()
  for (const heading of headingsOf(tree)) {
    const text = toString(heading)
    const before = places.at(-1)
    const key = `${heading.depth} ${text}`
    const place = {heading, text, before, parent: parentOf(heading, before), twin: twins.get(key)}
    twins.set(key, place)
    places.push(place)
  }
  return places
}

/** All headings below a node, in their order. */
function headingsOf(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node]
  return 'children' in node ? node.children.flatMap(headingsOf) : []
}

/** The nearest heading before one that is of a higher level: each leads on to the one above it. */
function parentOf({depth}: Heading, before: Place | undefined): Place | undefined {
  let place = before
  while (place && place.heading.depth >= depth) place = place.parent
  return place
}

/** A heading that speaks to the reader, as a call or a link does, heads no section. */
function isNotice({heading: {children}}: Place): boolean {
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

/** Whether a heading of the first level is meant as one below: that of the contents, or one that the list's own heading stands right above. */
function isSlip(place: Place, body: string): boolean {
  return isRightBelow(place, body) || isContentsHeading(place.text)
}

/** Whether a heading follows one of its level with nothing between: `# Papers` under `# Awesome Papers`. */
function isRightBelow(place: Place, body: string): boolean {
  const {heading, before} = place
  return before?.heading.depth === heading.depth && between(before, place, body).trim() === ''
}

/** Whether a list skips a level by habit: below several headings, most of the time, or wherever it could have it. */
function isHabit(skips: readonly Place[], places: readonly Place[]): boolean {
  const [first, second] = skips
  if (!first || !second) return false
  const {depth} = first.heading
  const parents = new Set(skips.map(({parent}) => parent))
  const peers = places.filter(({heading}) => heading.depth === depth).length
  return (
    parents.size > 1 ||
    (skips.length >= 3 && skips.length * 2 >= peers) ||
    places.every(({heading}) => heading.depth !== depth - 1)
  )
}

/** An empty heading draws a line, and a heading in HTML between two equal ones parts them. */
function isRepeatedOnPurpose(place: Place, body: string): boolean {
  const {text, twin} = place
  if (text.trim() === '') return true
  return twin !== undefined && /<h[1-6]\b/i.test(between(twin, place, body))
}

/** What stands between two headings. */
function between({heading: first}: Place, {heading: second}: Place, body: string): string {
  return body.slice(first.position?.end.offset, second.position?.start.offset)
}
