import type {Nodes, Parents, Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {pointFinder} from '../../model/span.ts'
import {walk} from './walk.ts'

/**
 * Gives places to nodes that the parser makes without them: links that it finds in finished text, as
 * in `[https://arxiv.org/abs/1505.04597]`, and the text around them. What is not written as it reads, because of
 * escapes or entities, stays without a place. `text` is the text without its byte order mark.
 */
export function placeLiterals(tree: Root, text: string): void {
  let point: ReturnType<typeof pointFinder> | undefined

  walk(tree, (node) => {
    if (!('children' in node) || node.children.every(({position}) => position)) return
    let at = node.position?.start.offset ?? 0
    for (const [index, child] of node.children.entries()) {
      if (!child.position) {
        const value = toString(child)
        const start = text.indexOf(value, at)
        const isPlaced = start !== -1 && start + value.length <= endFor(node, index)
        // What runs into the next link, as in `(https://x.org)][code]`, leads nowhere.
        if (!isPlaced || (child.type === 'link' && /[\])][[\]]/.test(value))) continue
        point ??= pointFinder(text)
        place(child, {start: point(start), end: point(start + value.length)})
      }
      at = child.position?.end.offset ?? at
    }
  })
}

/** Makes text again of `WWW` before a full stop, which the parser takes for the address of no host: `Ann Bee. Far Lamps. WWW. 2004`. */
export function unlinkHostless(tree: Root, text: string): void {
  if (!/(?<!\w)www\.(?![\w-])/i.test(text)) return
  walk(tree, (node) => {
    if (!('children' in node)) return
    for (const [index, child] of node.children.entries()) {
      if (child.type !== 'link' || !/^http:\/\/www$/i.test(child.url)) continue
      const {children, position} = child
      const [only] = children
      if (only?.type === 'text' && only.position?.start.offset === position?.start.offset)
        node.children[index] = {...only, ...(position && {position})}
    }
  })
}

/** Where the next node with a place begins, else where the parent ends. */
function endFor(parent: Parents, index: number): number {
  const next = parent.children.slice(index).find(({position}) => position)
  return next?.position?.start.offset ?? parent.position?.end.offset ?? 0
}

/** Gives a node and all in it one place. */
function place(node: Nodes, position: NonNullable<Nodes['position']>): void {
  walk(node, (inner) => {
    inner.position = position
  })
}
