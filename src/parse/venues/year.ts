import {monthName} from '../../model/month.ts'
import {yearOfDigits} from '../../venues/year.ts'
import type {Inline} from '../text/inline.ts'
import {badgeYear, codeYear, labelYear, preprintYear, yearBehindLink} from './label-year.ts'
import {loneYear, signedYear} from './lone-year.ts'

const year = String.raw`((?:19|20)\d{2})(?!\d)`

/** Where running text states a year without a venue, tried in order. */
const places = [
  // `(2020)`, `, 2020.`, `(2020b)`
  new RegExp(String.raw`[([,;，（]\s*${year}(?:年|[a-e](?=\)))?\s*(?:[)\],.;:[，。；）|｜·•]|$)`),
  // `Ann Bee. 2021.`, `Ann Bee. "Learning to see." 2021.`, `… "Learning to see". 2021.`
  new RegExp(String.raw`(?:\.["”]?|["”]\.?)\s+${year}\s*(?:[.;[+]|$)`),
  // `Year: 2020`, `Date: 2020-05-11`
  new RegExp(
    String.raw`(?:^|[^\p{Alpha}])(?:(?:\p{Alpha}+ )?(?:year|date)(?: of \p{Alpha}+)?|(?:发表|发布|出版|收录)?(?:年份|时间|日期)|発表年|연도|발행일)\s*[:：]\s*${year}`,
    'iu',
  ),
  // What the text begins with: `2014 - Title`, `[2023/05]`.
  new RegExp(String.raw`^[^\p{Alpha}\d]*${year}(?:[-./]\d{1,2}){0,2}(?![\p{Alpha}\d])`, 'u'),
  // `Bee 2014: Title`, `Bee, Dee 2014 - Title`, `Bee 2014 | Sights`
  new RegExp(
    String.raw`^[^\p{Alpha}\d]*(?:\p{Upper}[\p{Alpha}'’-]+,?\s+(?:(?:and|&)\s+)?){1,4}${year}\s*(?:[:：]|[–—|-]\s)`,
    'u',
  ),
  // A publisher is no venue: `ACM2019`, `Springer, 2020`
  new RegExp(String.raw`^[^\p{Alpha}\d]*(?:ACM|IEEE|Springer|Elsevier|Wiley)[\s,]*${year}`),
  // `2018年 Title`, `Title. 2018年5月`
  new RegExp(String.raw`(?:^[^\p{Alpha}\d]*|(?<!\d)(?=\d{4}年\s?\d{1,2}\s?月))${year}年`, 'u'),
  // `20180912 Title`, `201809 Title`, `Title (20180912)`
  /(?:^[^\p{Alpha}\d]*(?=\d{6}(?:\d\d)?\s)|(?<![\p{Alpha}\d./-])(?=\d{8}(?:$|[\s\p{P}])))((?:19|20)\d{2})(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?(?!\d)/u,
  // `[JMIR 2023]`, `(Chen et al., 2020)`
  new RegExp(String.raw`[([【][^()[\]【】]{0,60}?(?<!\d|\d\s?[-–])${year}[)\]】]`),
  // `Bee et al. 2018`, `arXiv:1804.01665 2018`
  new RegExp(String.raw`\b(?:et\.? al\.?,?|ar[xX]iv:\s?\d{4}\.\d{4,5}(?:v\d)?)\s+\(?${year}`),
  // `ECCV (Oral) 2022.`, and with one bracket too many: `[ICLR] 2023]`
  new RegExp(String.raw`[\])]\s+${year}\s*[.,)\]]`),
  // `, CGO 2023`, `, Bee and Dee 2019`, `, Unpublished 2020 [[pdf](url)]`
  new RegExp(
    String.raw`[,.;(]\s*(?:\p{Upper}[\p{Alpha}\d&'’.-]*\s+(?:(?:and|&)\s+)?){1,4}${year}\s*(?:$|[)\].,;[\n])`,
    'u',
  ),
  // `Masters/Doctoral Thesis 2020`, `Blog post 2023.`
  new RegExp(
    String.raw`(?<!\p{Alpha})(?:blog(?:\s?post)?|dissertation|manuscript|report|thesis)[\s,]+${year}\s*(?:$|[)\].,;[\n])`,
    'iu',
  ),
  // `submitted to TKDE in 2021`
  new RegExp(
    String.raw`\b(?:accepted|appeared|presented|published|submitted)\b[^.;\n]{0,40}?\s(?:in|on)\s+(?:${monthName}\.?\s+)?${year}`,
    'i',
  ),
  // `Ann Bee — 2022 — ICLR`, `| 2022 |`
  new RegExp(String.raw`\s(?:[–—|]|-{1,3})\s+${year}\s+(?:[–—|]|-{1,3})(?=\s|$)`),
  // On a line of its own.
  new RegExp(String.raw`\n[^\S\n]*${year}[^\S\n]*(?:\n|$)`),
  // `[[paper](url)] 2023` behind a link, which counts as a blank
  new RegExp(String.raw`\s{2}${year}[\s.]*$`),
  // `2023-05-12`, `2023.05`
  new RegExp(String.raw`(?<![\d./-])${year}[-./](?:0?[1-9]|1[0-2])(?![\d])`),
  // `05/2023`, `12/05/2023`, `12.05.2023`
  new RegExp(
    String.raw`(?<![\d./-])(?:\d{1,2}\/|\d{1,2}\.\d{1,2}\.|\d{1,2}\/\d{1,2}\/)${year}(?![./-]?\d)`,
  ),
  // `May 2023`, `Nov. 24, 2022`, `May 17th 2024`
  new RegExp(
    String.raw`(?<!\p{Alpha})${monthName}\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?${year}`,
    'iu',
  ),
]

/** The year that stands beside a title by itself; labels of links and badges do not count. */
export function plainYear(pieces: readonly Inline[]): number | undefined {
  const [, alone, enclosed] = monthLead.exec(pieces[0]?.text ?? '') ?? []
  const month = alone ?? enclosed
  if (month !== undefined) return 2000 + Number(month)
  const text = pieces
    .map(plainText)
    .join('')
    .replace(accessed, '')
    .replace(ranked, '')
    .replace(covered, '')
  for (const place of places) {
    const found = place.exec(text)?.[1]
    if (found !== undefined) return Number(found)
  }
  return (
    labelYear(pieces) ??
    codeYear(pieces) ??
    shortYear(text) ??
    yearBehindLink(pieces) ??
    preprintYear(pieces) ??
    badgeYear(pieces) ??
    loneYear(text) ??
    signedYear(pieces)
  )
}

/** When somebody looked at a page: `Accessed: Dec. 15, 2021.` */
const accessed = /\baccessed(?: on)?[:\s][^;()[\]]{0,24}?(?<!\d)(?:19|20)\d{2}/gi

/** What time data are of: `gathered up to October 2012`, `from September 2009 - January 2010`, `1/2016 to 8/2017`. */
const covered = new RegExp(
  String.raw`(?<!\p{Alpha})(?:as of|between|from|since|through|until|up to|(?:collected|crawled|gathered|given|held|posted|recorded|scraped|taken|talk) in)\s+${monthName}\.?\s+(?:\d{1,2},\s+)?(?:19|20)\d{2}(?:\s*(?:-|–|and|to|until)\s*${monthName}\.?\s+(?:\d{1,2},\s+)?(?:19|20)\d{2})?|(?<!\d)\d{1,2}\/(?:19|20)\d{2}\s(?:to|until|-|–)\s\d{1,2}\/(?:19|20)\d{2}`,
  'giu',
)

/** Where something stands among others: `(1st ranked in VOC2012)`. */
const ranked = /\(\d{1,2}(?:st|nd|rd|th) rank(?:ed)? [^()]{0,40}\)/g

/** The last two digits of a year: `[Thesis '10]`, `, Bee '88`. */
function shortYear(text: string): number | undefined {
  const digits =
    /(?:[([]|[,.–-]\s)(?:\p{Upper}|preprint)[^()[\],.\n]{0,40}['’]\s?(\d{2})(?=[)\]]|[\s.]*$)/u.exec(
      text,
    )?.[1] ??
    preprintMonth.exec(text)?.[1] ??
    namedMonth.exec(text)?.[1]
  return yearOfDigits(digits)
}

/** Year and month of a preprint in two digits each: `[arXiv 2105]`. */
const preprintMonth = /\bar[xX]iv['’\s-]{1,2}(?!19|20)(\d{2})(?:0[1-9]|1[0-2])(?!\d|\.\d)/

/** The month of a preprint and two digits of its year, which no day is without one: `arXiv - Oct 23`, `arXiv, Oct'23`. */
const namedMonth = new RegExp(
  String.raw`\bar[xX]iv\s*[-–—,|(]\s*${monthName}\.?\s*['’]?\s?([012]\d)(?![\d,.]*\d|st\b|nd\b|rd\b|th\b)`,
  'iu',
)

/** What a piece says in plain words; links and pictures leave a blank. */
function plainText({kind, text}: Inline): string {
  if (kind === 'break') return '\n'
  return kind === 'text' || kind === 'code' ? text : ' '
}

/** Year and month in two digits each that lead a title in: `1901.`, `[2505]`, `[25.05]`; `2011.` may be either. */
const monthLead =
  /^\W*(1\d|2[1-9])(?:0[1-9]|1[0-2])\.\s*$|^\s*\[(1[4-9]|2[1-9])\.?(?:0[1-9]|1[0-2])\](?=\s)/
