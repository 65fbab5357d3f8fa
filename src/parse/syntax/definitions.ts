import type {Definition, FootnoteDefinition, Nodes, Root} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'

/** Names of definitions as references are compared to them; those of footnotes begin with `^`. */
export type Names = ReadonlySet<string>

/** What may stand before a definition on its line: the marks of quotes, items and footnotes. */
const marks = String.raw`(?:[ \t>]|[*+-][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]\s]+\]:)*`

const inBrackets = /\[((?:\\[^]|[^[\]\\]){1,999})\]/g

const definition = new RegExp(`^${marks}${inBrackets.source}:`, 'gm')

/** Whether a text may define anything; asked first, as most lists do not. */
export function mayDefine(text: string): boolean {
  return text.includes(']:')
}

/** The names that a text may define; none is left out, but some may stand where nothing is defined, as in a fence. */
export function definedNames(text: string): Names {
  if (!mayDefine(text)) return new Set()
  const names = new Set<string>()
  for (const [line] of text.matchAll(definition)) for (const name of labels(line)) names.add(name)
  return names
}

/** The names, of those that are defined, that stand in brackets in a text. */
export function namesIn(text: string, defined: Names): Names {
  if (defined.size === 0) return defined
  return new Set(labels(text).filter((name) => defined.has(name)))
}

/** The names that a tree defines. */
export function namesDefinedBy(tree: Root): Names {
  const names = definitionsOf(tree).map(({type, identifier}) =>
    normalizeIdentifier(type === 'definition' ? identifier : `^${identifier}`),
  )
  return new Set(names)
}

/** All definitions of a tree, those in quotes and items too, in their order. */
export function definitionsOf(node: Nodes): (Definition | FootnoteDefinition)[] {
  const inside = isContainer(node) ? node.children.flatMap(definitionsOf) : []
  return node.type === 'definition' || node.type === 'footnoteDefinition'
    ? [node, ...inside]
    : inside
}

function labels(text: string): string[] {
  // A name that goes on in a quote or an item is without the marks of the next line.
  return Array.from(text.matchAll(inBrackets), ([, name = '']) =>
    normalizeIdentifier(name.replace(/[\r\n][ \t>]*/g, ' ')),
  )
}

function isContainer(node: Nodes): node is Extract<Nodes, {children: unknown}> {
  return /^(?:root|blockquote|list|listItem|footnoteDefinition)$/.test(node.type)
}
