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
/** Year and month of a preprint in two digits each: `arXiv 1906`; those of 2020 may be a year. */
const preprintMonth = /(?<=[aA]r[xX]iv['’\s-]{1,2})(0[7-9]|1\d|2[1-9])(?:0[1-9]|1[0-2])(?!\d|\.\d)/g
const shortDate = /(?<![\d.])(\d{2})\.(?:0?[1-9]|1[0-2])(?![\d.])/g
// `Sights (1978–2012)` is a journal by the years of its run.
const long =
  /(?<!\d|\(\d{4}[–-])(?:19|20)\d{2}(?!\d|[–-]\d{4}\))(?:[-./](?:0?[1-9]|1[0-2])(?:[-./]\d{1,2})?(?!\d))?|(?<=\p{Alpha}\s?)(?:19|20)\d{2}(?=(?:0[1-9]|1[0-2])(?!\d))/gu
const short =
  /(?<=['’‘´`]\s?|\p{Alpha})\d{2}(?!\d|(?!(?:W|[Hh]ighlight|[Oo]ral|[Pp]oster|[Ss]potlight)\b)\p{Alpha})(?!\.\d)|(?<![\p{Alpha}\d])\d{2}(?=['’‘]\s?(?:\p{Upper}|ar[Xx]iv|preprint))|(?<=^\W*)\d{2}(?=-\p{Upper}{3})/gu

/** What may stand in brackets between a name and two digits of its year. */
export const remarksInBrackets = '(?:oral|poster|spotlight|highlight|workshop|findings|main|demo)'

/** Two digits right behind a name, and behind them remarks alone: `SIGGRAPH Asia 17`, `ICLR(oral) 24`, `AAAI-21 Seeing Workshop`. */
const loose = new RegExp(
  String.raw`^(?:\s?\(${remarksInBrackets}\)|\sworkshops?)?[ -](\d{2})(?![\d.])(?!\(\d)(?=w?\W*(?:$|\(|(?:oral|poster|spotlight|highlight|findings)\b)|\s.*\b(?:workshops?|track)\b)`,
  'i',
)

/**
 * The years of a text, those that it writes out before those of which it gives two digits: behind an apostrophe, a
 * letter, or a blank where the name `ends` that may be counted by years.
 */
export function yearsIn(
  text: string,
  {arxiv = false, ends}: {arxiv?: boolean; ends?: number | undefined} = {},
): Year[] {
  const numbers = [...text.matchAll(arxivNumber)]
  const isNumber = (index: number): boolean =>
    numbers.some((number) => index >= number.index && index < number.index + number[0].length)
  const free = (pattern: RegExp): RegExpExecArray[] =>
    [...text.matchAll(pattern)].filter(({index}) => !isNumber(index))

  const written = free(long).map((match) => yearAt(match, Number(match[0].slice(0, 4))))
  const monthly = arxiv ? free(preprintMonth) : []
  if (monthly.length > 0 && written.every(({value}) => value < firstPreprint))
    return monthly.map((match) => yearAt(match, 2000 + Number(match[1])))
  if (written.length > 0) return written
  const behind = ends === undefined ? undefined : looseYear(text, ends)
  const cut = free(short)
    .filter(({0: digits, index}) => isCut(digits) && !(arxiv && isMonth(text, index)))
    .map((match) => yearAt(match, century(Number(match[0]))))
  if (behind) cut.push(behind)
  if (cut.length > 0) return cut
  if (!arxiv) return []
  return [...numbers, ...free(shortDate)].map((match) => ({
    ...yearAt(match, 2000 + Number(match[1])),
    told: true,
  }))
}

/** The year of the first preprints. */
const firstPreprint = 1991

function looseYear(text: string, from: number): Year | undefined {
  const [all = '', digits] = loose.exec(text.slice(from)) ?? []
  if (digits === undefined || !isCut(digits)) return undefined
  const end = from + all.length
  return {value: century(Number(digits)), start: end - 2, end, told: false}
}

/** Whether two digits may be those of a year: others count the meetings, as in `AAAI-34`. */
function isCut(digits: string): boolean {
  return Number(digits) < 30 || Number(digits) > 59
}

/** The year that four digits are, or that two stand for; none where those count meetings: `Defcon'31`. */
export function yearOfDigits(digits: string | undefined): number | undefined {
  if (digits?.length !== 2) return digits === undefined ? undefined : Number(digits)
  return isCut(digits) ? century(Number(digits)) : undefined
}

/** Whether two digits right behind the name of a preprint are a month, whose year stands elsewhere: `arXiv05`. */
function isMonth(text: string, index: number): boolean {
  return /\p{Alpha}0[1-9]$/u.test(text.slice(0, index + 2))
}

/** The same digits are a year of this century, or of the last one. */
function century(value: number): number {
  return value < 60 ? 2000 + value : 1900 + value
}

function yearAt({0: text, index}: RegExpExecArray, value: number): Year {
  const digits = /^\d{4}/.test(text) ? 4 : text.length
  return {value, start: index, end: index + digits, told: false}
}
