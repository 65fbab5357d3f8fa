import type {Link} from '../../model/link.ts'
import type {Span} from '../../model/span.ts'
import type {Venue} from '../../model/venue.ts'
import {rowOfIssn, rowsOfRegistrant} from '../../venues/journal-table.ts'
import type {VenueRow} from '../../venues/table.ts'
import {isLabel} from '../roles/label.ts'
import type {VenueReader} from './venue.ts'

/**
 * The journal that labels a link to a paper of its own, though its name is a word as any other:
 * `[[Information]](https://www.mdpi.com/2078-2489/16/12/1018)`.
 */
export function linkedJournal(
  links: readonly Link[],
  title: Span,
  text: string,
  venues: VenueReader,
): Venue | undefined {
  for (const {role, label, url, span} of links) {
    const isBeside = span.end <= title.start || span.start >= title.end
    const name = role === 'paper' && isBeside ? journalName.exec(label)?.[1] : undefined
    if (name === undefined || isLabel(name) || !isOfJournal(url, name)) continue
    const start = text.indexOf(name, span.start)
    if (start !== -1) return venues.whole(name, {start, end: start + name.length})
  }
  return undefined
}

/** Words with nothing but brackets around them. */
const journalName = /^[\s[(]*(\p{Upper}[\p{Alpha}&]+(?: [\p{Alpha}&]+){0,4})[\s\])]*$/u

/** Whether an address is that of a paper in the journal of a name. */
function isOfJournal(url: string, name: string): boolean {
  const issn =
    /^https?:\/\/(?:www\.)?mdpi\.com\/(\d{4}-\d{3}[\dX])\//.exec(url)?.[1] ?? piiIssn(url)
  const row = issn === undefined ? undefined : rowOfIssn(issn)
  if (row) return isNamed(row, name)
  // Nothing but its journals is found so.
  if (issn !== undefined && url.includes('mdpi.com/')) return true
  const path = inPath.exec(url)?.[1]
  if (path !== undefined && keyOf(path) === keyOf(name)) return true
  const doi = /\/(10\.\d{4,9})\/([^?#]+)/.exec(url)
  const [, registrant = '', rest = ''] = doi ?? []
  return (
    doi !== null &&
    rowsOfRegistrant(registrant).some(
      (one) =>
        one.doi?.some((prefix) => `${registrant}/${rest}`.startsWith(prefix)) === true &&
        isNamed(one, name),
    )
  )
}

/** The ISSN in the number that a paper has at Elsevier's. */
function piiIssn(url: string): string | undefined {
  const [, first, last] = /\/S(\d{4})-?(\d{3}[\dX])\(?\d{2}\)?/.exec(url) ?? []
  return first === undefined || last === undefined ? undefined : `${first}-${last}`
}

/** Publishers in whose addresses a journal stands by its name. */
const inPath =
  /^https?:\/\/(?:(?:www\.)?cell\.com|academic\.oup\.com|opg\.optica\.org)\/([a-z-]{3,40})\//

/** Whether a venue goes by a name. */
function isNamed({name, full, also}: VenueRow, written: string): boolean {
  const key = keyOf(written)
  return [name, full ?? '', ...also].some((one) => keyOf(one) === key)
}

/** The letters of a name, small. */
function keyOf(name: string): string {
  return name.replace(/[^\p{Alpha}]+/gu, '').toLowerCase()
}
