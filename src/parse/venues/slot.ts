import {monthName} from '../../model/month.ts'
import type {Span} from '../../model/span.ts'
import type {Inline} from '../text/inline.ts'
import type {VenueReader} from './venue.ts'

/** The places in a piece where a venue may stand: more where the piece is set off, or stands before the title. */
export function slotsOf(
  piece: Inline,
  title: Span,
  venues: VenueReader,
  isLine: boolean,
): readonly RegExp[] {
  const {kind, inner, strong, emphasis} = piece
  const isSet = isLine || strong || emphasis || kind === 'code' || kind === 'link'
  return [
    ...(isSet ? [whole] : []),
    ...(inner.end <= title.start ? [lead, monthLead] : []),
    ...(isLeading(piece, title, venues) ? [leading] : []),
    ...slots,
  ]
}

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
  // `[2023 biorxiv Diffusion Model]`
  /\[(?<venue>(?:19|20)\d{2}\s(?:ar|(?:bio|med|chem)r)xiv)\s[^()[\]]{1,40}\]/iu,
  // `(arXiv Aug 2024)`
  new RegExp(
    String.raw`\((?<venue>(?:ar|(?:bio|med|chem)r)xiv(?:\spre-?print)?,?\s${monthName}\.?,?\s(?:19|20)\d{2})\)`,
    'iu',
  ),
  // `, CGO 2023`
  /(?:^|[,.([]\s*)(?<!\b[Rr]eport,\s)(?<venue>(?:(?:ACM|IEEE|IFIP|SIAM|U[Ss][Ee][Nn][Ii][Xx])[\s/]){0,2}\d?\p{Upper}[\p{Alpha}\d&/-]*\p{Upper}\d{0,2}[\s,'’-]{1,2}(?:19|20)\d{2})(?=\s*(?:$|[,.()[\];]))/u,
  // `(in SAST 2023)`, `, accepted by SAST'23`
  /(?:^\s*|[,.;([]\s*)(?:[Ii]n|[Aa]t|(?:[Aa]ccepted|[Aa]ppear(?:ed|s)|[Tt]o appear|[Pp]resented|[Pp]ublished)\s(?:at|by|in|to)):?\s+(?:the\s+)?(?<venue>\p{Upper}[^()[\],.;:]{1,60}?(?<!\d)[\s,]*(?:['’]\s?\d{2}|['’]?(?:19|20)\d{2}))(?=\s*(?:$|[,.;)\]]))/u,
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

/** Several words behind a month in a bracket of their own before a title: `[2024.10 Far Sights Oncology] [Title](url)`, `[2024.10 | Far Sights]`. */
const monthLead =
  /^\W*\[(?<venue>(?:19|20)\d{2}[./-](?:0[1-9]|1[0-2])(?:\s+\|)?\s+\p{Upper}[\p{Alpha}&]*(?:\s[\p{Alpha}&-]+){1,8})\]\W*$/u

/** A short label or a lead in brackets. */
const lead = /^[^\p{Alpha}]*\((?<venue>\p{Upper}[^()[\]]{1,40}?\s(?:19|20)\d{2})\)/u

/**
 * All that stands before a title, in words that venues are named by: `Sensing Systems Frontiers 2014, [Title](url)`,
 * `(2014, Sensing Systems Frontiers) **Title**`.
 */
const leading =
  /^[^\p{Alpha}\d]*(?<venue>\p{Upper}[\p{Alpha}&-]*(?: [\p{Alpha}&-]+){1,7} (?:19|20)\d{2}|(?:19|20)\d{2},? \p{Upper}[\p{Alpha}&-]*(?: [\p{Alpha}&-]+){1,7})[\s\p{P}|]*$/u

/** Whether all that stands before a title are words of a venue's name. */
function isLeading({text, inner}: Inline, title: Span, venues: VenueReader): boolean {
  const words = inner.end <= title.start ? leading.exec(text)?.groups?.['venue'] : undefined
  return words !== undefined && venues.isLike(words.replace(/ \d{4}$|^\d{4},? /g, ''))
}
