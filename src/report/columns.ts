import stringWidth from 'fast-string-width'

const plain = /^[\x20-\x7e\t]*$/

/** The characters of a text as a reader sees them, with all that is joined to each. */
export function charactersOf(text: string): readonly string[] {
  // Nearly every line; the segmenter takes a hundred times as long.
  if (plain.test(text)) return Array.from(text)
  const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'})
  return Array.from(segmenter.segment(text), ({segment}) => segment)
}

/** What terminals join to the character before it, or leave out: marks. */
const joined = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]+$/u

/** The columns of one character as a terminal shows it. */
export function columnsOf(character: string): number {
  if (plain.test(character)) return character.length
  return joined.test(character) ? 0 : stringWidth(character)
}
