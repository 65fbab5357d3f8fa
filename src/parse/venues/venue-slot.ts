import {monthName} from '../../model/month.ts'
import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {isArchive} from '../../venues/likeness.ts'
import {yearOfDigits} from '../../venues/year.ts'
import {isCited, isNameAndYear} from '../people/citation.ts'
import {isPersonal} from '../people/title-vocabulary.ts'
import {isWorkplace} from '../people/workplace.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import type {VenueReader} from './venue.ts'

/** Where a venue that nobody knows is told by its place, with its year. */
const slots = [
  // `[JMIR, 2023]`, `[2024 Brief Bioinform]`
  /\[(?<venue>\p{Upper}[^()[\]]{1,60}?(?<!\d)['’]?(?:(?:19|20)\d{2}))\]/u,
  // `[Seeing Workshop' 14]`
  /\[(?<venue>\p{Upper}[^()[\]'’]{1,60}?['’]\s?\d{2})\]/u,
  // `[SEEK 14]`
  /\[(?<venue>\p{Upper}[\p{Upper}&-]{1,7} [0-2]\d)\]/u,
  // `[1999-SEEK, Bee method]`
  /\[(?<venue>(?:19|20)\d{2}-\p{Upper}[\p{Upper}&]{1,9}), [\p{Alpha}\d -]{2,40}\]/u,
  /\[(?<venue>(?:19|20)\d{2}(?:\s+|-)\p{Upper}[^()[\]]{1,60}?)\]/u,
  // `(arXiv Aug 2024)`
  new RegExp(
    String.raw`\((?<venue>(?:ar|(?:bio|med|chem)r)xiv(?:\spre-?print)?,?\s${monthName}\.?,?\s(?:19|20)\d{2})\)`,
    'iu',
  ),
  // `, CGO 2023`
  /(?:^|[,.([]\s*)(?<!\b[Rr]eport,\s)(?<venue>(?:(?:ACM|IEEE|IFIP|SIAM|U[Ss][Ee][Nn][Ii][Xx])[\s/]){0,2}\d?\p{Upper}[\p{Alpha}\d&/-]*\p{Upper}\d?[\s,'’-]{1,2}(?:19|20)\d{2})(?=\s*(?:$|[,.)\];]))/u,
  // `(in SAST 2023)`, `, accepted by SAST'23`
  /(?:^|[,.;([]\s*)(?:[Ii]n|[Aa]t|(?:[Aa]ccepted|[Aa]ppear(?:ed|s)|[Tt]o appear|[Pp]resented|[Pp]ublished)\s(?:at|by|in|to)):?\s+(?:the\s+)?(?<venue>\p{Upper}[^()[\],.;:]{1,60}?(?<!\d)[\s,]*(?:['’]\s?\d{2}|['’]?(?:19|20)\d{2}))(?=\s*(?:$|[,.;)\]]))/u,
  // `, 人工知能学会全国大会 2020`, `，遥感学报，2020`
  /(?:^|[,.;(，。、；（]\s*)(?<venue>[\u3041-\u30FF\u3400-\u9FFF\uAC00-\uD7FB]{2,24}(?:学报|學報|学会|大会|会议|研究会|論文誌|シンポジウム|학회|논문지|학술대회|학술지)[\s,，、]*(?:19|20)\d{2})年?(?=\s*(?:$|[,.;)\]，。、；）]))/u,
  // `, J. Imaging, 2018`
  /[,.]\s+(?<venue>(?:(?:Int(?:er)?\. )?J|Proc|Trans|Ann|Adv)\.(?: \p{Alpha}[\p{Alpha}.&-]*){1,6},? (?:19|20)\d{2})(?=\s*(?:$|[,.)\];[]))/u,
  // `… by Ann Bee. Cognitive Systems Research, 2001.`
  /\p{Alpha}(?<!(?:^|[,&]|\band)\s*(?:\p{Upper}\.\s?)*\p{Upper})\.\s+(?<venue>(?:\p{Upper}[\p{Alpha}&-]+(?: \p{Alpha}[\p{Alpha}&-]+){1,8}), (?:19|20)\d{2})\.?\s*$/u,
]

/** The whole of a piece that is set off: `*Front. Mol. Biosci., August 2022.*` */
const whole =
  /^[\s[(]*(?<venue>(?:\p{Lower}{0,3}\p{Upper}|\p{Script=Han})[^()[\]]{1,80}?(?<!\d)(?:19|20)\d{2})(?:[./-]\d{1,2})?[\s.,)\]]*$/u

/** A short label or a lead in brackets. */
const lead = /^[^\p{Alpha}]*\((?<venue>\p{Upper}[^()[\]]{1,40}?\s(?:19|20)\d{2})\)/u

/**
 * All that stands before a title, in words that venues are named by: `Sensing Systems Frontiers 2014, [Title](url)`,
 * `(2014, Sensing Systems Frontiers) **Title**`.
 */
const leading =
  /^[^\p{Alpha}\d]*(?<venue>\p{Upper}[\p{Alpha}&-]*(?: [\p{Alpha}&-]+){1,7} (?:19|20)\d{2}|(?:19|20)\d{2},? \p{Upper}[\p{Alpha}&-]*(?: [\p{Alpha}&-]+){1,7})[\s\p{P}|]*$/u

function isLeading({text, inner}: Inline, title: Span, venues: VenueReader): boolean {
  const words = inner.end <= title.start ? leading.exec(text)?.groups?.['venue'] : undefined
  return words !== undefined && venues.isLike(words.replace(/ \d{4}$|^\d{4},? /g, ''))
}

/** The venue that nobody knows, told by its place. */
export function slotVenue(
  piece: Inline,
  title: Span,
  venues: VenueReader,
  isLine: boolean,
): Venue | undefined {
  const {kind, text, inner, strong, emphasis} = piece
  if (kind === 'html' || kind === 'break') return undefined
  if (kind === 'image' || (kind === 'link' && wordsIn(text) > 3)) return undefined
  if (inner.end <= title.start && isNameAndYear(text) && !venues.isVenue(text)) return undefined
  const isSet = isLine || strong || emphasis || kind === 'code' || kind === 'link'
  const patterns = [
    ...(isSet ? [whole] : []),
    ...(inner.end <= title.start ? [lead] : []),
    ...(isLeading(piece, title, venues) ? [leading] : []),
    ...slots,
  ]
  for (const pattern of patterns) {
    const words = pattern.exec(text)?.groups?.['venue']
    if (words === undefined || wordsIn(words) > 9) continue
    const raw = withoutMonth(words)
    const at = text.indexOf(raw)
    const start = text.length === inner.end - inner.start ? inner.start + at : inner.start
    const end = text.length === inner.end - inner.start ? start + raw.length : inner.end
    const year = yearOf(words)
    const isPreprint = kind !== 'link' && isArchive(raw)
    const venue =
      (isNoVenue(raw) || isPerson(raw, venues) || (raw !== words && isHost(text, raw, venues))) &&
      !isPreprint
        ? undefined
        : venues.whole(raw, {start, end})
    if (venue) return {...venue, year: venue.year ?? year}
  }
  return undefined
}

/** The year of four digits, or of two behind an apostrophe. */
function yearOf(words: string): number | undefined {
  const short = /(?:['’]\s?|^[^\d\s]+ )(\d{2})$/.exec(words)?.[1]
  return short === undefined ? Number(/(?:19|20)\d{2}/.exec(words)?.[0]) : yearOfDigits(short)
}

const dated = new RegExp(
  String.raw`[\s,(]*(?<!\p{Alpha})(?:\d{1,2}(?:st|nd|rd|th)?\s+)?${monthName}\.?,?\s+\d{4}$`,
  'iu',
)

/** A month between name and year is part of neither. */
function withoutMonth(words: string): string {
  return words.replace(dated, '')
}

/** Who held a contest or released a thing in a month, as brackets say: `(Far Labs & Sight Works, Dec 2018)`. */
function isHost(text: string, raw: string, {isVenue, isLike}: VenueReader): boolean {
  const isName = !/\.|^\p{Upper}{3,}$/u.test(raw)
  return /^\s*\(/.test(text) && isName && !isVenue(raw) && !isLike(raw)
}

/** Somebody whose first name is an initial, or a last name alone: `J. Cy Dee, 2011`, `B Ann 2011`, `Dee 2011`. */
function isPerson(raw: string, {isVenue, isLike}: VenueReader): boolean {
  const [, name] =
    /^(\p{Upper}\. \p{Upper}\p{Lower}+ \p{Upper}\p{Lower}+|\p{Upper} \p{Upper}\p{Lower}+|\p{Upper}\p{Lower}{2,}),? (?:19|20)\d{2}$/u.exec(
      raw,
    ) ?? []
  return name !== undefined && isPersonal(name) && !isVenue(`${name} 2000`) && !isLike(name)
}

const month = new RegExp(String.raw`(?<!\p{Alpha})${monthName}`, 'iu')

/** A date, a label, a person, or what a field says: `Date: 2026-03`. */
function isNoVenue(raw: string): boolean {
  const names = raw.replace(/[\s,'’-]*(?:19|20)\d{2}[\s,]*/, '')
  return (
    month.test(names) ||
    isLabel(names) ||
    isCited(raw) ||
    /^\p{Alpha}?\p{Lower}+(?: \p{Alpha}?\p{Lower}+){0,3}\s?[:：]/u.test(names) ||
    /\bet al\b|^(?:updated?|since|until|from|version|v\d|CVE)\b/i.test(names) ||
    isWorkplace(names.trim()) ||
    /\b(?:dissertation|thesis)\b/i.test(names) ||
    !/\p{Alpha}{2}/u.test(names)
  )
}
