import type {Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type Data, type Processor} from 'unified'
import type {Names} from './definitions.ts'

/** Parses a text as a whole; `defined` are names that it may refer to though they are defined elsewhere. */
export type Parse = (text: string, defined: Names) => Root

const plain = unified().use(remarkParse).use(remarkGfm).use(addressesWhereSigned).freeze()

/** Makes the parser of texts that are portions of one document. */
export function portionParser(): Parse {
  let told: Names = new Set()
  let telling: typeof plain | undefined
  return (text, defined) => {
    if (defined.size === 0) return plain.parse(text)
    told = defined
    telling ??= unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(addressesWhereSigned)
      .use(definedElsewhere, () => told)
      .freeze()
    return telling.parse(text)
  }
}

/**
 * Has finished text searched for bare addresses in the blocks alone that hold a sign of one: few do, as the parser has
 * taken most addresses for what they are.
 */
function addressesWhereSigned(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((one) =>
    [one].flat().map((extension) => ({
      ...extension,
      ...(extension.transforms && {transforms: extension.transforms.map(whereSigned)}),
    })),
  )
}

function whereSigned(transform: (tree: Root) => unknown): (tree: Root) => void {
  return ({children}) => {
    for (const child of children) if (holdsSign(child)) transform({type: 'root', children: [child]})
  }
}

/** Whether text that is in no link holds what every bare address does. */
function holdsSign(node: Nodes): boolean {
  if (node.type === 'text') return /@|:\/\/|www\./i.test(node.value)
  if (node.type === 'link' || node.type === 'linkReference') return false
  return 'children' in node && node.children.some(holdsSign)
}

type Extension = NonNullable<Data['micromarkExtensions']>[number]

/** Tells the parser names that are defined elsewhere: before the first block, as references are read after the last. */
function definedElsewhere(this: Processor, names: () => Names): void {
  const seen = new WeakSet()
  const extension: Extension = {
    flowInitial: {
      null: {
        tokenize(_, __, nok) {
          const {parser} = this
          if (seen.has(parser)) return nok
          seen.add(parser)
          for (const name of names()) {
            if (isFootnote(name)) (parser.gfmFootnotes ??= []).push(name.slice(1))
            else parser.defined.push(name)
          }
          return nok
        },
      },
    },
  }
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension]
}

function isFootnote(name: string): boolean {
  return /^\^\S/.test(name) && !name.includes(' ')
}
