import type {ListItem} from 'mdast'

/** An item as if its first line were no heading, unless that heads a list in it: `- ### [Learning to see](url)`. */
export function withoutHeading(item: ListItem): ListItem {
  const [first, ...others] = item.children
  if (first?.type !== 'heading') return item
  const isTitle =
    first.children.some(({type}) => type === 'link') || others.every(({type}) => type !== 'list')
  return isTitle ? {...item, children: [{...first, type: 'paragraph'}, ...others]} : item
}
