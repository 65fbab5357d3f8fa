import {distance} from 'fastest-levenshtein'
import {code} from '../finding/quote.ts'
import {countsOf} from '../model/counts.ts'
import type {VenueIndex} from '../venues/index.ts'
import type {VenueRow} from '../venues/table.ts'
import {isSlip} from './venues/acronym-slip.ts'
import {bracketedSlip} from './venues/bracketed-slip.ts'
import {provenName} from './venues/proven-name.ts'
import {defineRule} from './rule.ts'
import {isVerbatim, rewrite, statedVenues, type StatedVenue} from './venues/stated-venue.ts'

export default defineRule({
  id: 'unknown-venue',
  summary: 'A venue that nobody knows is spelled nearly as one that is known.',
  severity: 'info',
  fix: 'unsafe',

  *check(list, {venues}) {
    const all: StatedVenue[] = []
    for (const stated of statedVenues(list, venues)) {
      const slip = bracketedSlip(list, stated, venues)
      if (slip) yield slip
      else all.push(stated)
    }
    const known = new Set(all.flatMap(({reading}) => reading.row?.name ?? []))
    const stated = all.filter(({reading}) => reading.row === undefined)
    const counts = countsOf(stated.map(({reading}) => reading.name))
    const meant = new Map([...counts].map(([name]) => [name, nearest(name, venues, known)]))

    for (const one of stated) {
      const {entry, venue, reading} = one
      const name = meant.get(reading.name) ?? provenName(one, venues)
      // What a list writes time and again is a name that it means.
      if (name === undefined || (counts.get(reading.name) ?? 0) > 2) continue
      const expected = rewrite(reading, venue.raw, {name})
      // Where markup keeps the name from being written anew, as in ``Seeing `IF=3` ``, nothing is proposed.
      if (expected === venue.raw) continue
      yield {
        message: `Unexpected venue ${code(venue.raw)}, expected a known one such as ${code(expected)}`,
        span: venue.span,
        entry,
        ...(isVerbatim(list, venue) && {
          fix: {safety: 'unsafe' as const, edits: [{...venue.span, text: expected}]},
        }),
      }
    }
  },
})

/** The one known name that differs in a letter or two: acronyms in one, names of several words in a tenth. */
function nearest(name: string, {rows}: VenueIndex, known: ReadonlySet<string>): string | undefined {
  const isAcronym = /^[\p{Alpha}\d&-]{4,9}$/u.test(name)
  if (!isAcronym && (name.length < 12 || !name.includes(' '))) return undefined
  // `ACCESS` is `IEEE Access` cut short.
  const tail = ` ${name.toLowerCase()}`
  if (rows.some((row) => row.name.toLowerCase().endsWith(tail))) return undefined
  const most = isAcronym ? 1 : Math.floor(name.length / 10)
  const near = rows.flatMap((row) => {
    // Of the short names only those that the list has elsewhere or everybody knows: there are too many others.
    const isLong = row.held !== undefined && row.name.length > 6
    if (isAcronym && !isLong && !known.has(row.name) && !famous.has(row.name)) return []
    const letters = isAcronym ? slipTo(name, row) : nearestForm(name, row, most)
    return letters ? [{row, ...letters}] : []
  })
  return near.length === 1 ? near[0]?.form : undefined
}

/** Names of which a slip is one even where a list has them nowhere else. */
const famous: ReadonlySet<string> = new Set(
  'CVPR ICCV ECCV WACV NeurIPS ICML ICLR AAAI IJCAI ACL EMNLP NAACL KDD SIGIR SIGMOD MICCAI TPAMI TGRS JBHI'.split(
    ' ',
  ),
)

interface Near {
  readonly form: string
  /** How many letters differ. */
  readonly letters: number
}

function formsOf({name, full, also}: VenueRow): string[] {
  return [name, ...(full === undefined ? [] : [full]), ...also]
}

function slipTo(name: string, row: VenueRow): Near | undefined {
  return formsOf(row).some((form) => isSlip(name, form)) ? {form: row.name, letters: 1} : undefined
}

function nearestForm(name: string, row: VenueRow, most: number): Near | undefined {
  return formsOf(row)
    .filter((form) => Math.abs(form.length - name.length) <= most && isAlike(form, name))
    .map((form) => ({form, letters: distance(form.toLowerCase(), name.toLowerCase())}))
    .filter(({letters}) => letters <= most)
    .sort((one, other) => one.letters - other.letters)[0]
}

/** Whether two names begin with the same letter, which spares counting most. */
function isAlike(one: string, other: string): boolean {
  return one.charAt(0).toLowerCase() === other.charAt(0).toLowerCase()
}
