import {isOnlyPeople, isPerson} from '../people/people.ts'

/**
 * Where a name begins that nobody knows and that volume and pages behind it tell: the whole of words cut short, as in
 * `Learning to see. Bull. Far Sights, 8(2), 3-9`, else the last words.
 */
export function countedStart(
  text: string,
  starts: readonly number[],
  end: number,
  at: number,
): number | undefined {
  const behind = text.slice(end)
  const next = startBehindTitle(text, end, behind)
  if (next !== undefined) return next
  const isSure = volumes.some((volume) => volume.test(behind))
  if (!isSure && !isCounted(behind) && !isCounted(text.slice(at))) return undefined
  const isName = (name: string): boolean =>
    isWritten(name) && (isSure ? !isShort(name) : /\s/.test(name) && !isOnlyPeople(name))
  const stop = behind.startsWith('.') ? end + 1 : end
  const isCut = (name: string): boolean =>
    isCutShort(name) || (isSure && /^J\. \p{Upper}\p{Alpha}{5,}$/u.test(name))
  return (
    starts.find((one) => isCut(text.slice(one, stop)) && !isInNames(text, one)) ??
    starts.slice(-1).find((one) => isName(text.slice(one, end)))
  )
}

/**
 * Where a name begins that is all between a title and the volume with its issue or pages, whatever letters it has:
 * `Bee, A. (1990). Learning to see. Psychological reports, 66(1), 195-244`.
 */
function startBehindTitle(text: string, end: number, behind: string): number | undefined {
  if (!/^,\s+\d{1,4}(?:\s?\(\d[^()]{0,6}\)|,\s+\d+[-–]\d+)/.test(behind)) return undefined
  const name = behindTitle.exec(text.slice(0, end))?.[1]
  return name === undefined || isOnlyPeople(name) ? undefined : end - name.length
}

const behindTitle = /^[.?!]\s+(\p{Upper}\p{Alpha}+(?:[:,]? [\p{Alpha}&-]+){1,7})$/u

/** Whether volume and pages are stated, with the year before them or not: `(2011), 51(1):1465-1469`, `51(1):1465-1469`. */
function isCounted(text: string): boolean {
  return /^\W*(?:(?:19|20)\d{2}\W+)?(?:vol(?:ume)?[.:]?\s*\d|\d+\s?(?:\(\d+(?:[-–]\d+)?\))?\s?[:,]\s?(?:pp?\.\s?)?\p{Alpha}?\d)/u.test(
    text,
  )
}

/** How volume, year and pages stand behind the name of a journal, and behind nothing else. */
const volumes = [
  // `49 (1984) 834–842`, `, 65(4), 12-20`
  /^\.?,?\s+\d{1,4}(?:\s?\([^()]{1,9}\)|(?=\s+\())(?:,?\s+\((?:19|20)\d{2}\))?[,:]?\s+(?:pp?\.\s?)?\p{Alpha}{0,2}\d/u,
  // `. 2012;53(8):19-25`, `. 2024 Nov 1;31(11):24`
  /^\.\s+(?:19|20)\d{2}(?:\s\p{Upper}\p{Lower}{2}(?:\s\d{1,2})?)?;\s?\d/u,
  // ` 1161, 338403 (2021)`, ` 3, No. e16 (2017)`
  /^,?\s+\d{1,4},\s+(?:[Nn]o\.\s|[Pp]p?\.\s)?\p{Alpha}?\d[\d–-]*\s+\((?:19|20)\d{2}\)/u,
  // `, vol. 24, no. 8`, `, vol. 24, pp. 3-9`
  /^\.?,?\s+[Vv]ol(?:\.|ume:)\s?\d{1,4},\s+(?:[Nn]o\.|Issue:|pp?\.)\s?\d/,
  // ` 2012, 53, 19–25`
  /^\s+(?:19|20)\d{2},\s+\d{1,4}(?:\s?\(\d+\))?,\s+\p{Alpha}{0,2}\d/u,
]

/** Whether words are written as names of journals are: `Experiments in Fluids`. */
function isWritten(name: string): boolean {
  return /^\p{Upper}[\p{Alpha}&-]+(?: (?:\p{Upper}[\p{Alpha}&-]*|and|for|in|of|on|the|&)){0,7}$/u.test(
    name,
  )
}

/** A word of two letters, or a publisher. */
function isShort(name: string): boolean {
  return name.length < 3 || /^(?:Springer|Elsevier|Wiley|IEEE|ACM)$/.test(name)
}

/** Words that are cut short, but for one or two: `Bull. Far Sights Soc. Am.` */
function isCutShort(name: string): boolean {
  const words = name.split(/\s+/)
  const cut = words.filter((word) => /^\p{Upper}\p{Alpha}*\.$/u.test(word))
  return (
    words.length > 1 &&
    words.length < 9 &&
    words.length - cut.length < 3 &&
    cut.some((word) => word.length > 3) &&
    words.every((word) => /^(?:\p{Upper}[\p{Alpha}-]*\.?|and|for|in|of|on|the|&)$/u.test(word)) &&
    !/^(?:(?!J)\p{Upper}|Vol|Nos?|Pp?|Part|Art|Ch)\.\s/u.test(name)
  )
}

/** Whether people are named up to a place and on: `A. | Bee. Sights`, `Ann Bee, | Cy Dee. Sights`; not `J. | Sights`. */
function isInNames(text: string, at: number): boolean {
  const before = text.slice(0, at)
  if (/(?<!\p{Alpha})(?!J)\p{Upper}\.[\s-]$/u.test(before)) return true
  const [last = ''] = /[^.,]+(?=,\s+$)/.exec(before) ?? []
  const [next = ''] = /^[^.]+/.exec(text.slice(at)) ?? []
  return isPerson(last) && isPerson(next.replace(/^and\s/, ''))
}
