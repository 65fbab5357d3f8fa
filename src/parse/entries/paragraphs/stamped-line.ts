import type {Paragraph} from 'mdast'
import {linksWithin} from '../../links/link-query.ts'
import {plainText} from '../../text/inline.ts'
import type {ProseContext} from '../prose-entry.ts'
import {linesOf} from './paragraph-line.ts'

/** A meeting and its year in brackets, and a title, in brackets as well or not: `[ICCD 1997][Learning to see]`. */
const stamp =
  /^\s*\[(?<name>\p{Alpha}[^[\]\n]{1,60}?)[\s,'’-]*(?:19|20)\d{2}\]\s?(?<bracket>\[?)\p{Upper}/u

/**
 * Where the papers of a paragraph begin that leads nowhere, if most of its lines begin with the meeting of a paper and its
 * year in brackets: `[ICCD 1997][Learning to see]<br>`, behind a picture or not; the lines between tell more of one.
 */
export function stampedLines(node: Paragraph, context: ProseContext): readonly {from: number}[] {
  if (!node.children.some((child) => child.type === 'text' && /^\s*\[\p{Alpha}/u.test(child.value)))
    return []
  const span = context.locate(node)
  if (!span || linksWithin(context.links, span).some(({form}) => form !== 'image')) return []
  const lines = linesOf(node).filter(({from, to}) => to > from)
  const stamped = lines.flatMap((line) => {
    const own = node.children.slice(line.from, line.to).filter(({type}) => type !== 'image')
    const {name, bracket} = stamp.exec(plainText(own))?.groups ?? {}
    return name === undefined ? [] : [{...line, name, bracket}]
  })
  // One line may tell where the list itself appeared.
  if (stamped.length === 1 && stamped[0]?.bracket === '') return []
  const known = stamped.filter(({name}) => context.venues.isVenue(name))
  // Where all lines have both brackets, one known meeting tells what the others are.
  const isEven = stamped.length === lines.length && stamped.every(({bracket}) => bracket !== '')
  const isKnown = isEven ? known.length > 0 : known.length * 2 >= stamped.length
  return isKnown && stamped.length * 2 >= lines.length ? stamped : []
}
