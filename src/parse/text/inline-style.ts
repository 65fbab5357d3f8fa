import type {Emphasis, PhrasingContent} from 'mdast'

/** How words are set. */
export interface Style {
  readonly strong: boolean
  /** Whether they stand in italics. */
  readonly emphasis: boolean
}

/** Words that nothing sets off. */
export const plain: Style = {strong: false, emphasis: false}

/** The style behind a tag: `<b>` opens bold text and `</b>` ends it. */
export function styledBy(tag: string, style: Style, outer: Style): Style {
  const [, end, name = ''] = /^<(\/?)(b|strong|ins|u|i|em)(?=[\s>])/i.exec(tag) ?? []
  if (name === '') return style
  const key = /^(?:i|em)$/i.test(name) ? 'emphasis' : 'strong'
  return {...style, [key]: end === '' || outer[key]}
}

/** Whether italics are those of Latin words, and set nothing off: `Bee *et al.* Learning to see`. */
export function isOthers({children: [only, ...rest]}: Emphasis): boolean {
  return rest.length === 0 && only?.type === 'text' && /^[\s,]*et\.? al[.,:]*$/.test(only.value)
}

/** Whether a node is a tag that only changes how text looks, as in `S<sup>2</sup>`. */
export function isFormatting(node: PhrasingContent): boolean {
  return (
    node.type === 'html' &&
    /^<\/?(?:su[bp]|[biu]|em|strong|ins|mark|font|small|span)(?=[\s>/])/i.test(node.value)
  )
}

/** Whether a link's label is bold as a whole. */
export function isBold(node: PhrasingContent): boolean {
  return node.type === 'link' && node.children.length === 1 && node.children[0]?.type === 'strong'
}
