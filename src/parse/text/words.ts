import {resolveReferences} from './character-reference.ts'

/** Words as they read: without tags, the signs of emphasis and escapes, entities resolved; stars of their own stay. */
export function unescape(words: string, isStarred: boolean): string {
  if (!/[<>*`\\_&]/.test(words)) return words
  return resolveReferences(
    words
      .replace(/<\/?[a-z]+(?:\s[^<>]*)?>/gi, '')
      .replace(isStarred ? /\*{2,}/g : /\*+/g, '')
      // A letter is not escaped: `$\beta$`.
      .replace(/`+|\\+(?![\p{Alpha}\d])|(?<![\p{Alpha}\d\\])_+|(?<!\\)_+(?![\p{Alpha}\d])/gu, ''),
  )
}

/** How many words a text has; four Chinese letters in a row are as many words more. */
export function wordsIn(text: string): number {
  let count = 0
  let isInside = false
  let isEastern = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isBlank = code === 32 || (code >= 9 && code <= 13) || (code >= 160 && blanks.has(code))
    if (!isBlank && !isInside) count++
    isInside = !isBlank
    isEastern ||= code >= 0x2e80
  }
  return count + (isEastern && /\p{Script=Han}{4,}/u.test(text) ? 3 : 0)
}

/** The word that a text begins with, of letters alone: `Paper` of `Paper CVPR22`. */
export function firstWord(text: string): string {
  return /^\s*\p{Alpha}+/u.exec(text)?.[0] ?? ''
}

/** Whether a text is the count of what follows it, and nothing else: `12.`, `[3]`. */
export function isCount(text: string): boolean {
  return /^\s*[[(（【]?\d{1,3}[.)\]、．）】]{1,2}\s*$/.test(text)
}

/** Whether a text ends in a colon, and so leads on to what it names. */
export function endsInColon(text: string): boolean {
  return /[:：]\s*$/.test(text)
}

/** White space beyond ASCII. */
const blanks: ReadonlySet<number> = new Set([
  ...[0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff],
  ...Array.from({length: 11}, (_, step) => 0x2000 + step),
])

/** Words that stay small in titles. */
const joining = /^(?:between|from|into|over|through|under|using|with|without)$/

/** Whether words are written as titles are, most of the long ones with a capital, and not as sentences. */
export function isCapital(words: string): boolean {
  const long = words
    .split(/[\s-]+/)
    .filter((word) => /^\p{Alpha}{4,}/u.test(word) && !joining.test(word))
  return long.filter((word) => /^\p{Upper}/u.test(word)).length * 3 > long.length * 2
}

/** Signs that a keeper marks a title by: `Learning to see $$$`, `Learning to see (★★)`, and not `Sights With No $$$`. */
export const rating =
  /(?<!\s(?:an?|by|for|in|less|more|no|of|save|the|to|with))\s(?:[$#†‡★☆]+|\([$★☆⭐]+\))\s*$/iu

/** The sign of a note behind the last word, and no name that ends so: `Learning to see*`, not `Seeing with D*`. */
const footnote = /(?<=\s\S*\p{Lower}{3})\*{1,2}$/u

/** Collapses white space and drops quotes, marks of notes and of keepers, a final colon or comma, the final full stop, and the kind of a file. */
export function tidy(text: string): string {
  return unquote(unclosed(text.replace(/[\s\uFFFC]+/g, ' ').trim()))
    .replace(/(?:\s?\[\^[^[\]\s]+\])+$/, '')
    .replace(/^.*[$#†‡★☆⭐*]\)?$/s, withoutRating)
    .replace(/\.(?<=(?:\s\S+|[\u3400-\u9FFF]\S*)\.)(?:pdf|pptx?|docx?)$/i, '')
    .replace(/(?<!\.)[.,:;，。；：、]+$/, '')
    .trim()
}

/** A title without the signs at its end that a keeper or a note sets there. */
function withoutRating(title: string): string {
  return title.replace(rating, '').replace(footnote, '')
}

/** Takes off a bracket that closes what was never opened. */
function unclosed(title: string): string {
  const isOpen = title.endsWith(')') ? /[(（]/.test(title) : !/^[^[]*\]$/.test(title)
  return isOpen ? title : title.slice(0, -1)
}

/** Takes off the quotes around a title, and one that has lost its other half; those within it stay. */
function unquote(title: string): string {
  const inner = /^(?:["“](.*)["”]|‘(.*)’)[.,]?$|^《([^《》]*)》$/.exec(title)
  const words = inner?.[1] ?? inner?.[2] ?? inner?.[3]
  if (words !== undefined && !/["“”‘]/.test(words)) return words
  const isPaired = (title.match(/["“”]/g) ?? []).length % 2 === 0
  return isPaired ? title : title.replace(/^["“”]|["“”]$/, '')
}

/** What a text says without the signs around it: `CVPR 2020 (oral)` of `| CVPR 2020 (oral).` */
export function withoutSigns(text: string): string | undefined {
  return /[\p{Alpha}\d].*[\p{Alpha}\d)]/su.exec(text)?.[0]
}

/** The letters and digits of words in small letters, by which they are the same however they are parted. */
export function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{Alpha}\d]+/gu, '')
}

/** Whether underscores stand for the blanks between three words or more, as in the names of files: `Learning_to_See`. */
export function isJoined(words: string): boolean {
  return words.includes('_') && /^\p{Upper}[^\s/_]*(?:_[^\s/_]+){2,}$/u.test(words)
}

/** How many cells are a number each: `| 16,484 | 71,980 |`. */
export function numbersIn(cells: readonly {readonly text: string}[]): number {
  return cells.filter(({text}) => /^\s*~?\d[\d.,\s]*[KMB]?\s*$/.test(text)).length
}
