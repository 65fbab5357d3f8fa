import {decode} from '../model/percent-code.ts'
import {edition, named} from './editions.ts'
import type {VenueEvidence} from './venue-evidence.ts'
import {venueOfDoi, venueOfIssn, volumeYear} from './journals.ts'
import {articleOf} from './years.ts'

type Said = Omit<VenueEvidence, 'source'>

/** One kind of DOI, in small letters, and how it is read. */
type DoiRule = readonly [
  pattern: RegExp,
  read: (match: RegExpExecArray, doi: string) => Said | undefined,
]

/**
 * DOIs whose suffix names venue, year, volume or ISSN. Sources: the publishers' own schemes, as their records in
 * Crossref show them. The year of a journal's DOI is that of acceptance: its issue may be up to three years younger.
 */
const rules: readonly DoiRule[] = [
  [
    /^10\.1109\/([a-z-]+?)(\d{5,})?\.(\d{4})\.\d/,
    ([, code = '', , year = ''], doi) => ieee(code, year, doi),
  ],
  [/^10\.1145\/(\d{6,7})\.\d+/, ([, number = '']) => edition('acm', number)],
  [/^10\.1016\/j\.[a-z]+\.(\d{4})\.\d/, ([, year], doi) => articleOf(venueOfDoi(doi)?.name, year)],
  [
    /^10\.1016\/s(\d{4}-?\d{3}[\dx])\((\d\d)\)/,
    ([, issn = '', year]) => articleOf(venueOfIssn(issn)?.name, year),
  ],
  [
    /^10\.(?:1007|1038)\/s\d{5}-0(\d\d)-/,
    ([, year], doi) => articleOf(venueOfDoi(doi)?.name, year),
  ],
  [
    /^10\.1080\/(\d{7}[\dx])\.(\d{4})\.\d/,
    ([, issn = '', year]) => articleOf(venueOfIssn(issn)?.name, year),
  ],
  [/^10\.1177\/(\d{7}[\dx])\d/, ([, issn = '']) => anyYear(venueOfIssn(issn)?.name)],
  [
    /^10\.3390\/[a-z]+(\d{1,2})\d{2}(?:\d{4}|(?<=\d{4})\d{5})$/,
    ([, volume], doi) => volumeYear(venueOfDoi(doi), Number(volume)),
  ],
  [/^10\.3389\/f[a-z]+\.(\d{4})\.\d/, ([, year], doi) => articleOf(venueOfDoi(doi)?.name, year)],
  [/^10\.24963\/ijcai\.(\d{4})\//, ([, year]) => inYear('IJCAI', Number(year))],
  [/^10\.1609\/aaai\.v(\d+)i/, ([, volume]) => inYear('AAAI', Number(volume) + 1986)],
  [/^10\.21437\/interspeech\.(\d{4})-/, ([, year]) => inYear('Interspeech', Number(year))],
  [/^10\.5244\/c\.(\d+)\./, ([, number]) => inYear('BMVC', Number(number) + 1986)],
  [
    /^10\.18653\/v1\/(\d{4})\.(acl|emnlp|naacl|eacl|findings)-([a-z]+)\./,
    ([, year, name = '', volume = '']) =>
      inYear(
        name === 'findings' ? `${volume.toUpperCase()} Findings` : name.toUpperCase(),
        Number(year),
      ),
  ],
  [
    /^10\.5194\/isprs-(annals|archives)-.*?-(\d{4})-\d/,
    ([, series, year]) =>
      inYear(series === 'annals' ? 'ISPRS Annals' : 'ISPRS Archives', Number(year)),
  ],
  [/^10\./, (_, doi) => anyYear(venueOfDoi(doi)?.name)],
]

/** What the DOI in an address says. */
export function doiEvidence(url: string): VenueEvidence | undefined {
  const doi = doiIn(url)
  // `10.1109/ACCESS.2023.xxx` awaits its number.
  if (doi === undefined || /\.x{3,}$/i.test(doi)) return undefined
  for (const [pattern, read] of rules) {
    const match = pattern.exec(doi.toLowerCase())
    const said = match && read(match, doi.toLowerCase())
    if (said) return {...said, source: `the DOI \`${doi}\``}
    if (match) return undefined
  }
  return undefined
}

/** The DOI that an address names in its path, without what publishers put behind it. */
function doiIn(url: string): string | undefined {
  const path = /^https?:\/\/[^/]+\/([^?#]*)/.exec(url)?.[1] ?? ''
  const nature = /^https?:\/\/(?:www\.)?nature\.com\/articles\/(s\d{5}-0\d\d-[\w-]+)/i.exec(
    url,
  )?.[1]
  if (nature !== undefined) return `10.1038/${nature}`
  return /(?:^|\/)(10\.\d{4,9}\/[^\s/][^\s]*?)(?:\/(?:full|abstract|pdf|epdf|html|meta))?(?:\.pdf)?\/?$/.exec(
    decode(path),
  )?.[1]
}

/** A journal by its code, else a conference by its own name; two of them were held the January after. */
function ieee(code: string, year: string, doi: string): Said | undefined {
  const journal = venueOfDoi(doi)
  if (journal) return articleOf(journal.name, year)
  const venue = named(code)
  if (venue === undefined) return undefined
  const last = Number(year)
  return {venue, years: {first: venue === 'ICPR' || venue === 'SLT' ? last - 1 : last, last}}
}

function inYear(venue: string, year: number): Said {
  return {venue, years: {first: year, last: year}}
}

function anyYear(venue: string | undefined): Said | undefined {
  return venue === undefined ? undefined : {venue, years: undefined}
}
