/** Names that GitHub draws pictures for, as in `:fire:` and `:star::star:`; glued to words too: `Far Sights:metal:`, `:metal:Far Sights`. */
const name = String.raw`(?<![\p{N}:])(?::(?:[+-]1|(?=[a-z\d_+-]*[a-z])[a-z\d_+-]{2,32}):)+(?![\p{Lower}\p{N}/:])`

/** An emoji with all that is joined to it; the sign of a mark is none. */
const emoji = String.raw`(?:(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3)[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]*`

const names = new RegExp(name, 'gu')
const pictures = new RegExp(`${name}|${emoji}`, 'gu')
const outer = new RegExp(
  String.raw`^(?:${emoji}|[\s\p{P}])+|(?<![\s\p{P}])(?:[\s\p{P}]*(?:${emoji}))+[\s\p{P}]*$`,
  'gu',
)

/** What a text without letters of other alphabets and signs has no picture without. */
const mayHold = /:[a-z\d+-]|[^\0-\u00FF]|\u20E3/

/** A text whose pictures are blanks, letter for letter. */
export function withoutPictures(text: string): string {
  return mayHold.test(text) ? text.replace(pictures, blank) : text
}

/**
 * A text without the pictures that stand around its words, which are blanks, letter for letter; those between words, as in
 * `I ❤ graphs`, belong to them.
 */
export function withoutOuterPictures(text: string): string {
  if (!mayHold.test(text)) return text
  return text.replace(names, blank).replace(outer, (around) => around.replace(pictures, blank))
}

function blank(picture: string): string {
  return ' '.repeat(picture.length)
}
