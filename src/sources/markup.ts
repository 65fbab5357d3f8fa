import {Parser} from 'htmlparser2'

/** One element of an XML document; names are without their namespaces, in lower case. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** All text in it. */
  readonly text: string
}

/** Reads XML; never throws, and gives what can be read. */
export function readXml(xml: string): Element {
  const root = newElement('', {})
  const open = [root]
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const element = newElement(tag.replace(/^.*:/, '').toLowerCase(), attributes)
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      ontext: (text) => {
        for (const element of open) element.text += text
      },
      onclosetag: () => {
        if (open.length > 1) open.pop()
      },
    },
    {xmlMode: true, decodeEntities: true},
  )
  parser.end(xml)
  return root
}

/** The contents of a page's `<meta name>` tags by lower-cased name, in order. */
export function readMeta(html: string): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, string[]>()
  const parser = new Parser({
    onopentag: (tag, {name, property, content}) => {
      const key = (name ?? property)?.toLowerCase()
      if (tag !== 'meta' || key === undefined || content === undefined) return
      meta.set(key, [...(meta.get(key) ?? []), content])
    },
  })
  parser.end(html)
  return meta
}

/** Text as registries deposit it, without its tags and entities (some are encoded twice) and in one line. */
export function plainText(markup: string): string {
  const once = textIn(markup)
  return (/&(?:#?\w+);|<\/?[a-z][^>]*>/i.test(once) ? textIn(once) : once)
    .replace(/\s+/g, ' ')
    .trim()
}

function textIn(html: string): string {
  let text = ''
  const parser = new Parser({ontext: (piece) => (text += piece)}, {decodeEntities: true})
  parser.end(html)
  return text
}

interface OpenElement extends Element {
  readonly children: OpenElement[]
  text: string
}

function newElement(name: string, attributes: Readonly<Record<string, string>>): OpenElement {
  return {name, attributes, children: [], text: ''}
}
