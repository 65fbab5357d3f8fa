import type {Nodes, Root} from 'mdast'
import remarkLint from 'remark-lint'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {pointFinder, type Span} from '../../model/span.ts'
import {markLength, type Document} from './markdown.ts'

/** What a suppression comment can silence. */
export interface Suppressible {
  readonly rule: string
  readonly span: Span
}

/** A comment of remark-lint: its keyword and rule ids. */
const comment = /^\s*<!--\s*lint(?=\s|-->)([^]*?)-->\s*$/

const processor = unified().use(remarkLint).freeze()

/** Whether a text may hold comments that silence. */
export function holdsSuppressions(text: string): boolean {
  return /<!--\s*lint\b/.test(text)
}

/**
 * Leaves out what the document's own comments silence: `<!--lint disable ID-->`, `enable` and `ignore`
 * are read by remark-lint itself, whose rules and ours are silenced alike.
 */
export function unsuppressed<Item extends Suppressible>(
  document: Document,
  items: readonly Item[],
): readonly Item[] {
  const {text, tree} = document
  if (items.length === 0 || !holdsSuppressions(text)) return items
  const shift = markLength(text)
  const file = new VFile(text.slice(shift))
  const point = pointFinder(text.slice(shift))

  const messages = items.map(({rule, span}) =>
    file.message(rule, {
      ruleId: rule,
      source: 'remark-lint',
      place: {start: point(span.start - shift), end: point(span.end - shift)},
    }),
  )
  processor.runSync(mendComments(tree), file)
  const left = new Set(file.messages)
  return items.filter((_, index) => {
    const message = messages[index]
    return message !== undefined && left.has(message)
  })
}

/**
 * The tree without what remark-lint throws at, which are unknown keywords and rule ids that every
 * object has; and without what it takes for removed text, where it would drop all that is said: nodes
 * that have no place, and the signs behind the last words.
 */
function mendComments(tree: Root): Root {
  const mend = (node: Nodes): Nodes => {
    if (node.type === 'html') return {...node, value: mendComment(node.value)}
    if (!('children' in node)) return node
    return {...node, children: node.children.filter(({position}) => position).map(mend)} as Nodes
  }
  const mended = mend(tree) as Root
  const end = tree.position?.end
  return end
    ? {
        ...mended,
        children: [...mended.children, {type: 'html', value: '', position: {start: end, end}}],
      }
    : mended
}

/** A comment that silences, without what would make the reader of such comments throw; empty where nothing is left. */
function mendComment(html: string): string {
  const [keyword = '', ...ids] = comment.exec(html)?.[1]?.trim().split(/\s+/) ?? ['enable']
  const known = ids.filter((id) => !(id in Object.prototype))
  if (!/^(?:enable|disable|ignore)$/.test(keyword)) return ''
  if (known.length === ids.length) return html
  return known.length === 0 ? '' : `<!--lint ${[keyword, ...known].join(' ')}-->`
}
