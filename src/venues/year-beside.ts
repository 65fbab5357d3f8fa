import {workshopName} from './branch.ts'
import {remarksInBrackets} from './year.ts'

/** A year, with the month glued to it or not: `2019`, `201912`. */
const year = String.raw`(?:19|20)\d{2}(?:0[1-9]|1[0-2])?(?!\d|\.\d{3})`

/** Meetings of the same people between those of the venue: `AAAI Spring Symposium`. */
const symposium = String.raw`(?:Fall|Spring) Symposi(?:um|a)(?: Series)?`

/** The year behind a name, its part `(2)` and a month, and behind that a branch: `CVPR 2023` is not where a paper of `CVPR 2023 Workshops` appeared. */
export const behind = new RegExp(
  String.raw`^(?:\s(?:[Jj]ournal|[Cc]onference|[Cc]onf\.?)(?=[\s,(]+['’‘]?\d{2}))?(?:\s*\((?:\p{Alpha}[\w& -]{1,20}|\d{1,2}(?=\)\s(?:19|20)\d{2}))\)|\s(?:DB|[BD]&[BD]|Datasets (?:and|&) Benchmarks(?: Track)?|[Ff]indings?|Companion|Oral|Spotlight|Demo|Industry(?: Track)?|${symposium})(?!\p{Alpha}))?(?:\s?@\s?[\p{Alpha}&]+)?(?:\s+(?:[Ww]ork[Ss]hops?|WORKSHOPS?|WS)(?!\p{Alpha})|${workshopName}(?=[\s,]*['’‘]\d{2}|[\s,]+\(?\d{2}))?(?:\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Lower}*\.?(?=\s(?:19|20)\d{2}))?(?<year>(?!\/(?:19|20)\d{2}\p{Upper}{2})\.?\s*[-@_,:/]?\s*[('’‘\[]?\s?(?:${year}|(?<=['’‘]\s?)\d{2}(?!\d))[)\]]?(?:[\s-]?W(?!\p{Alpha})|w(?!\p{Alpha})|\s+(?:[-–—]\s+)?\(?(?:[Ww]ork[Ss]hops?|WORKSHOPS?|WS|[Ff]indings|[Cc]ompanion)(?!\p{Alpha})\)?|\s${symposium}|[,:]?(?:\s[-–—])?${workshopName})?)?`,
  'u',
)

/** Two digits of a year, behind a remark or not: `ICS 22`, `ICLR(oral) 24`, `ICML20 Seeing Workshop`, `ICLR20 SeeAll`, `ICLR20-SeeAll`, `ICLR20Oral`, `ICS 22 -- `. */
export const looseYear = new RegExp(
  String.raw`^(?:\s?\(${remarksInBrackets}\))?[\s-]?\d{2}['’]?(?:[\s-]?w(?!\p{Alpha})|\s\(?(?:workshops?|ws|findings)\)?(?!\p{Alpha})|${workshopName})?(?!\(\d)(?=\s*(?:[.,:：;()[\]|]|$)|\s(?:[-–—]{1,3}\s|[/·•])|(?:\s\w+)?\sTrack\b|\s(?:demo|industry|long|main|oral|poster|rejected|short|spotlight|tiny|withdrawn)\b|(?<=^\d{2})(?:(?:highlight|oral|poster|spotlight)(?!\p{Alpha})|(?:\s[\p{Alpha}\d&-]+|-\p{Alpha}[\p{Alpha}\d-]+)\s*(?:\]|$)))`,
  'iu',
)

/** A year before a name, or two digits of it that a sign sets off: `22'CVPR`. */
export const yearBefore = new RegExp(
  String.raw`(?<![\p{Alpha}\d/-])(?:${year}(?:[\s-]*|\/|['’‘]\s?)|\d{2}['’‘]\s?|['’‘]\d{2}\s)$`,
  'u',
)
