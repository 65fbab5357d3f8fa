import type {Link, ListItem, Paragraph, PhrasingContent} from 'mdast'

export function firstParagraph({children: [first]}: ListItem): Paragraph | undefined {
  return first?.type === 'paragraph' ? first : undefined
}

export function linksOf(item: ListItem): Link[] {
  return linksIn(firstParagraph(item)?.children ?? [])
}

/** The links among words, those in italics or bold too: `*[Title](url)*`. */
export function linksIn(words: readonly PhrasingContent[]): Link[] {
  return words.flatMap((word) => {
    if (word.type === 'link') return [word]
    return word.type === 'emphasis' || word.type === 'strong' ? linksIn(word.children) : []
  })
}
