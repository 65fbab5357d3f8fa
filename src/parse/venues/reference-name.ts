import {monthName} from '../../model/month.ts'
import type {VenueReader} from './venue.ts'

/** Volume, issue, pages, months, publishers and that it is not yet printed, which stand between a name and its year. */
const between = new RegExp(
  String.raw`(?:[\s,.;(]+|(?<=\d\s?)\(\d{1,3}\)|(?<!\p{Alpha})doi[:\s]*10\.\S+|(?<![\p{Alpha}])(?:vol(?:ume)?|nos?|issue|pp?|pages?|art(?:icle)?|ch|abs)[./:]?\s*|(?<![\p{Alpha}\d])(?:[a-z]-?)?\d[\d./():–—-]*(?:(?<=\d)s)?|(?<!\p{Alpha})${monthName}|(?<!\p{Alpha})(?:early access|online first|(?:article )?in press|ahead of print)|(?<=,\s)in Proceedings of Machine Learning Research|(?<=,\s)new series|(?<=[,.]\s)(?!(?:annals|bulletin|communications|journal|proc|proceedings|transactions)\b)(?:(?:Berlin|Boston|Cham|Dordrecht|Heidelberg|London|New York|Singapore|Tokyo|Vienna)(?:, \p{Upper}\p{Alpha}+)?: )?(?:[\p{Upper}][\p{Alpha}-]+ (?:& |and )?){0,3}(?:Publishers?|Press|International World Wide Web Conferences Steering Committee|Association for Computing Machinery|Springer(?: International Publishing| Nature(?: Singapore| Switzerland)?| Berlin Heidelberg| London| Netherlands| New York| Singapore| US| Science (?:&|and|\+) Business Media)?|Elsevier|Wiley|IEEE|ACM|AAAI|PMLR|USENIX)(?:, (?:Boston|Cham|Berlin|Dordrecht|Heidelberg|London|MA|Netherlands|Singapore|New York|NY|Tokyo|USA|Vienna))*)$`,
  'iu',
)

/**
 * What a name never runs over, but for that of `Robotics: Science and Systems`, of `Sights Part C: Far Lamps and Eyes` and of
 * `Workshop on Sights: Far and Near`.
 */
const hard =
  /["”“()[\]【】;|•·\u2029]|\/\/|\s[-–—]+\s|(?<!\b(?:Insurance|Radiology|Robotics|(?:Part|Physica|Physics|Section) [A-G]|Workshop (?:for|on) [^.,:;]{3,80}))[:：]\s(?!Series [A-D]\b)|(?<=^|[.,;:"”)]\s*|\s[-–—]\s*)[Ii]n:?\s+(?=[\p{Upper}\d{])|\bet al\b[.,]*/gu

/** Where a name ends that stands before a year or a volume. */
export function endOfName(text: string, at: number): number {
  let end = at
  for (;;) {
    const head = text.slice(0, end)
    // A bracket that the name itself closes is its abbreviation.
    const cut = /(?<!\d\s?\(\d{1,3})\)$/.test(head) ? '' : (between.exec(head)?.[0] ?? '')
    if (cut === '') return end - (/[\s,]*$/.exec(head)?.[0].length ?? 0)
    end -= cut.length
  }
}

/** A town and its land or state behind a name: `…, Washington, DC, USA`, `…, Berkeley, CA`. */
const lands =
  /(?:,\s*\p{Upper}[\p{Alpha}.]*(?: \p{Upper}[\p{Alpha}.]*){0,2}){1,2},\s*(?:USA|U\.S\.A\.?|United States|UK|United Kingdom|Canada|China|Japan|Korea|South Korea|Republic of Korea|India|Australia|Singapore|Germany|France|Italy|Spain|Portugal|Greece|Sweden|Norway|Denmark|Finland|Austria|Switzerland|Belgium|The Netherlands|Netherlands|Ireland|Poland|Israel|Brazil|Mexico|Turkey|Thailand|Taiwan|Hong Kong|A[KLRZ]|C[AOT]|DC|FL|GA|HI|I[LN]|M[ADINO]|N[CHJMVY]|O[HR]|PA|RI|T[NX]|UT|V[AT]|W[AI])$/u

/** Who publishes a series, behind a number of it: `Sight Discussion Papers 13110, Institute of Sights (IOS)`. */
const houseBehind =
  /(?<=\bPapers? (?:Series )?(?:[Nn]o\.? ?)?\p{Alpha}?\d{2,6}),\s\p{Upper}[^.;:]{3,80}$/u

/** A place in brackets is no part of a known name: `Optics (London, England)`. */
export function endOfVenue(text: string, end: number, venues: VenueReader): number {
  // `Seeing Conference, London, UK`, `Seeing Conference (SCO). Berkeley, CA`
  const held =
    /(?<=(?:Conference|Symposium|Workshop|Congress|Meeting)(?:\s\(\p{Upper}[\w&-]*\))?)(?:,\s*|\.\s+(?=[^,.]+,))\p{Upper}[\p{Alpha} ]+(?:,\s*\p{Upper}[\p{Alpha} ]+){0,2}$/u.exec(
      text.slice(0, end),
    )?.index
  if (held !== undefined) return held
  const house = houseBehind.exec(text.slice(0, end))?.index
  if (house !== undefined) return endOfName(text, house)
  const land = lands.exec(text.slice(0, end))?.index
  if (land !== undefined) return land
  // `Far Sights (in Chinese)`
  const tongue = /\s*\(in \p{Upper}\p{Lower}+\)$/u.exec(text.slice(0, end))?.index
  if (tongue !== undefined) return tongue
  const [place = '', name = ''] =
    /(\p{Upper}[^.,;:()[\]"“”]*?)(?:\s*\([^()]*\))$/u.exec(text.slice(0, end)) ?? []
  return name !== '' && venues.isVenue(name) && !venues.isVenue(place)
    ? end - place.length + name.length
    : end
}

/** The end of the year where it stands directly behind a name. */
export function withYear(text: string, end: number, at: number): number {
  if (!/^\.?,?\s*\(?$/.test(text.slice(end, at))) return end
  const digits = /^(?:['’‘]\d{2}|\d{4})/.exec(text.slice(at))?.[0].length ?? 0
  const isOpen = text.slice(end, at).endsWith('(') && text[at + digits] === ')'
  return at + digits + (isOpen ? 1 : 0)
}

/** Where a name begins at the earliest. */
export function startOfName(text: string, end: number): number {
  const open = text[end - 1] === ')' ? text.lastIndexOf('(', end) : -1
  const limit = open === -1 ? end : open
  let start = 0
  for (const match of text.slice(0, limit).matchAll(hard)) start = match.index + match[0].length
  return start
}

/** What a part begins behind; a comma may be missing behind the last author: `A. Bee & C. Dee Far Sights`. */
const segment =
  /[.,]\s+(?!(?:and|&)\s)|(?<=(?:^|[&,]\s{1,2}|and\s)(?:\p{Upper}\.[\s-]?){1,3}\s?\p{Upper}[\p{Alpha}'’-]{2,30})\s+(?=\p{Upper}\S*\s\p{Upper})/gu

/** Where the parts of a text between full stops and commas begin; the last of several in one name, as in `Sights, Sounds, and Smells`, is none. */
export function startsOfSegments(text: string, start: number, end: number): number[] {
  const starts = [start]
  for (const match of text.slice(start, end).matchAll(segment))
    starts.push(start + match.index + match[0].length)
  const lead =
    /^[\s,.:;]*(?:(?:19|20)\d{2}[\s.,)]+(?=\p{Alpha}))?/u.exec(text.slice(start, end))?.[0]
      .length ?? 0
  starts[0] = start + lead
  return starts.slice(-12).filter((one) => one < end)
}
