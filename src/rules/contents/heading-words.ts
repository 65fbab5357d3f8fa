/** How the text of a contents entry stands to the text of its heading. */
export type Likeness =
  /** Equal, numbers, counts and emoji aside. */
  | 'same'
  /** One of the two leaves words out: deliberate, most likely. */
  | 'shortened'
  /** The same words in other letter case or with other signs. */
  | 'respelled'
  | 'different'

/** How an entry of the contents writes its heading. */
export function compareWords(entry: string, heading: string): Likeness {
  if (bare(entry) === bare(heading)) return 'same'
  const [a, b] = [wordsOf(entry), wordsOf(heading)]
  if (a.join(' ') === b.join(' ') || a.join('') === b.join('')) return 'respelled'
  return isPart(a, b) || isPart(b, a) ? 'shortened' : 'different'
}

/** A text without numbering, counts, emoji and final signs. */
export function bare(text: string): string {
  const words = text
    .normalize('NFKC')
    .replace(/:[a-z\d_+-]+:/g, ' ')
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}\u{200D}\u{20E3}]/gu, ' ')
    .replace(/^\s*(?:\d+(?:\.\d+)*|[IVX]+|[A-Za-z])[.)、](?!\d)\s*/, '')
    .replace(/^\s*\d+(?:\.\d+)+\s+/, '')
    .replace(/\s*[([]\s*\d+\+?(?:\s*\w+)?\s*[)\]]\s*$/, '')
    .replace(/\s*([/&])\s*/g, '$1')
    .replace(/\s+/g, ' ')
  // Beside the words of a heading an arrow may lead back.
  return /^[a-z\d](?:.*[a-z\d])?$/i.test(words)
    ? words
    : words.replace(/^[\s\p{P}^↑⬆]+|[\s\p{P}^↑⬆]+$/gu, '')
}

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return bare(text)
    .toLowerCase()
    .split(/[^\p{Alpha}\d]+/u)
    .filter(Boolean)
}

/** Whether all words of the one stand in the other, in the same order. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0
  for (const word of whole) if (word === part[next]) next++
  return part.length > 0 && next === part.length
}
