import type {PhrasingContent, Root, Text} from 'mdast'
import {pointFinder} from '../../model/span.ts'
import {walk} from './walk.ts'

/** Bold words that begin a paragraph, with a blank inside the stars on one side or on both. */
const bold = /^\*\*(?! {2})(?= ?[^\s*])( ?[^*\n]*[^*\s] ?)\*\*(?!\*)/

/** Makes bold what a blank or a sign before its stars keeps from being so: `**Learning to see **. (2022-NIPS)`, `**SeeNet:**Learning to see`. */
export function closeBold(tree: Root, text: string): void {
  if (!/[^\s*] \*\*(?![\w*])|(?:^|\s)\*\* [^\s*]|[:：]\*\*[^\s*]/.test(text)) return
  let point: ReturnType<typeof pointFinder> | undefined
  walk(tree, (node) => {
    const first = node.type === 'paragraph' ? node.children[0] : undefined
    const start = first?.position?.start.offset
    if (node.type !== 'paragraph' || first?.type !== 'text' || start === undefined) return
    const [all = '', inside = ''] = bold.exec(first.value) ?? []
    if (all === '' || !/^ | $|[:：]$/.test(inside) || !text.startsWith(all, start)) return
    point ??= pointFinder(text)
    node.children.splice(0, 1, ...parts(first, all.length, start, point))
  })
}

/** A text as bold words and what follows them. */
function parts(
  {value, position}: Text,
  length: number,
  start: number,
  point: ReturnType<typeof pointFinder>,
): PhrasingContent[] {
  const place = (from: number, to: number): NonNullable<Text['position']> => ({
    start: point(start + from),
    end: to < value.length ? point(start + to) : (position?.end ?? point(start + to)),
  })
  const text = (from: number, to: number): Text => ({
    type: 'text',
    value: value.slice(from, to),
    position: place(from, to),
  })
  const inside = text(2, length - 2)
  const strong = {type: 'strong' as const, children: [inside], position: place(0, length)}
  return length < value.length ? [strong, text(length, value.length)] : [strong]
}
