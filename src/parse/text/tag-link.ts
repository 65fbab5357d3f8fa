import type {Html, Image, Link, PhrasingContent} from 'mdast'

/**
 * Siblings with each link that is written as a tag as a link like any other: `<a href="url">`, what stands behind it, and
 * the `</a>` that ends it. One that nothing ends stays a tag.
 */
export function withTagLinks(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const linked: PhrasingContent[] = []
  let opened = -1
  for (const node of nodes) {
    if (isHtml(node) && openTag.test(node.value)) opened = linked.length
    else if (opened >= 0 && isHtml(node) && /^<\/a\s*>/i.test(node.value)) {
      const [open, ...children] = linked.splice(opened)
      if (open?.type === 'html') linked.push(tagLink(open, children, node))
      opened = -1
      continue
    }
    linked.push(node)
  }
  return linked
}

const openTag =
  /^<a\s(?:[^>]*\s)?href\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+))/i

/** The link that two tags make. */
function tagLink(open: Html, children: PhrasingContent[], {position}: Html): Link {
  const {double, single, bare} = openTag.exec(open.value)?.groups ?? {}
  const drawn = withoutFrame(
    children.map((node) => (isHtml(node) ? (pictureOf(node) ?? node) : node)),
  )
  const link: Link = {
    type: 'link',
    url: double ?? single ?? bare ?? '',
    children: drawn,
  }
  return open.position && position
    ? {...link, position: {start: open.position.start, end: position.end}}
    : link
}

/** What a link is labelled by, without the white space around its pictures where it has nothing else. */
function withoutFrame(label: PhrasingContent[]): PhrasingContent[] {
  const shown = label.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  return shown.every(({type}) => type === 'image') ? shown : label
}

/** A picture that is written as a tag. */
function pictureOf({value, position}: Html): Image | undefined {
  if (!/^<img\s/i.test(value)) return undefined
  const picture: Image = {
    type: 'image',
    url: attributeOf(value, 'src'),
    alt: attributeOf(value, 'alt'),
  }
  return position ? {...picture, position} : picture
}

/** The value of an attribute of a tag; empty where it has none. */
export function attributeOf(tag: string, name: keyof typeof attributes): string {
  const [, double, single, bare] = attributes[name].exec(tag) ?? []
  return double ?? single ?? bare ?? ''
}

const attributes = {
  src: /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i,
  alt: /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i,
}

function isHtml(node: PhrasingContent): node is Html {
  return node.type === 'html'
}
