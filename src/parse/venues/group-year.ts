import type {Section} from '../../model/section.ts'
import {slice, type Span} from '../../model/span.ts'

/** The year that the line above a group states with little else: `**2023**`, `ICML 2023:`, `ACL'22`. */
export function groupYear(text: string, group: Span | undefined): number | undefined {
  const words = group ? slice(text, group) : ''
  // `Added 2016/07/29` tells of the list.
  const isOfList = /^\W*(?:added|updated)\b/i.test(words)
  const years = words.length < 40 && !isOfList ? yearsIn(words) : []
  const short = /^[^\d]*\p{Upper}[’'](?<year>[01]\d|2\d)\**:?\s*$/u.exec(words.slice(0, 40))
  if (short?.groups) return 2000 + Number(short.groups['year'])
  return years.length === 1 && !isBound(words) ? Number(years[0]) : undefined
}

/** Whether words speak of a time and not of a year: `Before 2021`, `2020 and earlier`, `(- 2015)`, `2019-now`, `2017-18`, `1990's`, `2019年之前`. */
function isBound(words: string): boolean {
  return (
    /\d{4}\s?年?\s?(?:及?以前|及?之前|以后|之后|至今)/.test(words) ||
    /\d{4}\s(?:and|or|&)\s(?:before|earlier|later|older|onwards?)\b/i.test(words) ||
    /(?:\b(?:before|until|since|after|prior to|pre)[\s-]+|(?:^|\()\s*[-–~]\s?)(?:19|20)\d{2}/i.test(
      words,
    ) ||
    /(?<!\d)(?:19|20)\d{2}(?:\s?(?:[-–—~+]|to)\s?(?:$|[)\]]|now\b|present\b|today\b|(?:1[3-9]|[2-9]\d)(?!\d))|['’]?s(?!\p{Alpha}))/iu.test(
      words,
    )
  )
}

/** The year that a heading states, its own or the nearest above it. */
export function headingYear(section: Section): number | undefined {
  for (let at: Section | undefined = section; at; at = at.parent) {
    const years = yearsIn(at.title)
    if (isBound(at.title) || isOfSurvey(at)) return undefined
    const isOne = years.every((year) => year === years[0]) && !/\p{Alpha}\d{4}/u.test(at.title)
    if (years.length === 1 || (years.length > 1 && isOne)) return Number(years[0])
    if (years.length > 1) return undefined
  }
  return undefined
}

/** Whether the title of a list says where the survey that it goes with appeared: `Awesome Far Sights [TPAMI 2024]`. */
export function isOfSurvey({title, parent}: Section): boolean {
  return (
    parent === undefined &&
    title.length < longestTitle &&
    /\b(?:awesome|review|survey)\b/i.test(title) &&
    /[([【（][^()[\]【】（）]*\p{Alpha}[^()[\]【】（）]*(?:19|20)\d{2}\W*[)\]】）]/u.test(title)
  )
}

/** Letters of a title that is more than a name. */
const longestTitle = 200

/** The years in a line, as papers have them: 1980 to 2049. */
function yearsIn(line: string): readonly string[] {
  return line.match(/(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/g) ?? []
}
