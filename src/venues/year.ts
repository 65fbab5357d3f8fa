/** A year as a text states it. */
export interface Year {
  readonly value: number
  /** Where its digits stand, or the date or number that holds it. */
  readonly start: number
  readonly end: number
  /** Whether it is told by an arXiv number alone. */
  readonly told: boolean
}

const arxivNumber = /(?<![\d.])(\d{2})(?:0[1-9]|1[0-2])\.\d{4,5}(?:v\d+)?(?!\d)/g
const shortDate = /(?<![\d.])(\d{2})\.(?:0?[1-9]|1[0-2])(?![\d.])/g
const long = /(?<!\d)(?:19|20)\d{2}(?!\d)(?:[-./](?:0?[1-9]|1[0-2])(?:[-./]\d{1,2})?(?!\d))?/g
const short = /(?<=['’‘´`]\s?|\p{Alpha})\d{2}(?![\d\p{Alpha}])(?!\.\d)/gu

/** What may stand in brackets between a name and two digits of its year. */
export const remarksInBrackets = '(?:oral|poster|spotlight|highlight|workshop|findings|main|demo)'

const loose = new RegExp(
  String.raw`(?<=^[([]?(?:[A-Za-z]{2,10}|[A-Z]&[A-Z])(?:\s?\(${remarksInBrackets}\))?[ -])\d{2}(?![\d.])(?=\W*(?:$|\())`,
  'gi',
)

/**
 * The years of a text, those that it writes out before those of which it gives two digits.
 * `places` says how far two digits may be taken for a year: behind an apostrophe or a letter only, or behind a blank.
 */
export function yearsIn(text: string, {arxiv, spaced}: {arxiv: boolean; spaced: boolean}): Year[] {
  const numbers = [...text.matchAll(arxivNumber)]
  const isNumber = (index: number): boolean =>
    numbers.some((number) => index >= number.index && index < number.index + number[0].length)
  const free = (pattern: RegExp): RegExpExecArray[] =>
    [...text.matchAll(pattern)].filter(({index}) => !isNumber(index))

  const written = free(long).map((match) => yearAt(match, Number(match[0].slice(0, 4))))
  if (written.length > 0) return written
  const cut = [...free(short), ...(spaced ? free(loose) : [])].map((match) =>
    yearAt(match, century(Number(match[0]))),
  )
  if (cut.length > 0) return cut
  if (!arxiv) return []
  return [...numbers, ...free(shortDate)].map((match) => ({
    ...yearAt(match, 2000 + Number(match[1])),
    told: true,
  }))
}

/** The same digits are a year of this century, or of the last one. */
function century(value: number): number {
  return value < 70 ? 2000 + value : 1900 + value
}

function yearAt({0: text, index}: RegExpExecArray, value: number): Year {
  const digits = /^\d{4}/.test(text) ? 4 : text.length
  return {value, start: index, end: index + digits, told: false}
}
