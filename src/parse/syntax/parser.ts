import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type Data, type Processor} from 'unified'
import type {Names} from './definitions.ts'

/** Parses a text as a whole; `defined` are names that it may refer to though they are defined elsewhere. */
export type Parse = (text: string, defined: Names) => Root

const plain = unified().use(remarkParse).use(remarkGfm).freeze()

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
      .use(definedElsewhere, () => told)
      .freeze()
    return telling.parse(text)
  }
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
