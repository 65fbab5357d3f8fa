import {eastern} from '../model/words.ts'

/** A word of a text: where it stands, and what of it counts when names are compared. */
export interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** Letters with their accents; beside those of other words end: `CVPR2023论文`. */
const runs = new RegExp(
  String.raw`[[\p{Alpha}\d\u0300-\u036F&*]--[${eastern}]]+|[${eastern}]+`,
  'gv',
)

/** The same of a text in ASCII, found in a fraction of the time. */
const plainRuns = /[A-Za-z\d&*]+/g

/** The words of a text, or of its beginning; a year that is glued to a name, as in `CVPR2023`, is a word of its own, and so is an honour behind it: `CVPR25Oral`. */
export function wordsOf(text: string, enough = Infinity): Word[] {
  const words: Word[] = []
  for (const {0: run, index} of text.matchAll(/^[\s!-~]*$/.test(text) ? plainRuns : runs)) {
    if (words.length >= enough) break
    let start = index
    for (const part of /\d/.test(run) ? unglue(run) : [run]) {
      words.push({key: keyOfWord(part), start, end: start + part.length})
      start += part.length
    }
  }
  return words
}

/** What of a name counts: neither letter case nor accents, signs, white space, `and` for `&`, nor `the` before it. */
export function keyOf(name: string): string {
  return keysOf(name).join('')
}

/** The keys of a name's words, without `the` before them. */
export function keysOf(name: string): string[] {
  const keys = isPlain(name)
    ? name
        .toLowerCase()
        .match(/[a-z\d&*]+/g)
        ?.map((word) => (word === '&' ? 'and' : word))
    : wordsOf(name).map(({key}) => key)
  if (keys === undefined) return []
  if (keys.length > 1 && keys[0] === 'the') keys.shift()
  return keys
}

/** Whether a name has neither letters of other alphabets nor, as most names, digits that may be glued to it. */
function isPlain(name: string): boolean {
  return /^[A-Za-z&*,.:;()'/!+ -]*$/.test(name)
}

function keyOfWord(word: string): string {
  if (word === '&') return 'and'
  if (/^[\w&*]+$/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
}

function unglue(run: string): string[] {
  if (!/\d/.test(run)) return [run]
  const honoured = /^(.+\d)(highlight|oral|poster|spotlight)$/i.exec(run)
  if (honoured?.[1] !== undefined && honoured[2] !== undefined)
    return [...unglue(honoured[1]), honoured[2]]
  const behind = /^(.*[^\d].*?)((?:19|20)\d{2}|(?<=[A-Za-z])\d{2})$/u.exec(run)
  if (behind?.[1] !== undefined && behind[2] !== undefined && /\p{Alpha}$/u.test(behind[1]))
    return [behind[1], behind[2]]
  const number = /^(\p{Alpha}{4,})(\d{4,}(?:v\d)?)$/u.exec(run)
  if (number) return number.slice(1)
  const before = /^((?:19|20)\d{2})(\p{Upper}{3}.*|ar[Xx]iv)$/u.exec(run)
  if (before?.[1] !== undefined && before[2] !== undefined) return [before[1], before[2]]
  if (!/[Ww]$/.test(run)) return [run]
  const marked =
    /^(.*\p{Alpha})((?:19|20)\d{2}(?=[Ww]$)|(?<=\p{Upper}{3})\d{2}(?=W$))([Ww])$/u.exec(run)
  return marked ? marked.slice(1) : [run]
}
