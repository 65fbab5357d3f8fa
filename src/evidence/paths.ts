import {edition, named} from './editions.ts'
import type {VenueEvidence} from './venue-evidence.ts'
import {volumeYear, venueOfIssn} from './journals.ts'
import {inYear, between, articleOf} from './years.ts'
import {aclEvidence, oldAclEvidence} from './acl.ts'

type Reader = (match: RegExpExecArray) => Omit<VenueEvidence, 'source'> | undefined

/** One kind of address: what it is called, what it looks like (its first group is quoted), and how it is read. */
type PathRule = readonly [name: string, pattern: RegExp, read: Reader]

/**
 * Addresses whose paths name venue, year, volume or ISSN. Sources: the archives' own address schemes, read off
 * openaccess.thecvf.com, ecva.net, aclanthology.org (help, "ids"), proceedings.neurips.cc, proceedings.iclr.cc,
 * proceedings.mlr.press, jmlr.org, roboticsproceedings.org, ijcai.org, isca-archive.org, usenix.org, vldb.org,
 * mdpi.com (a volume is a calendar year) and sciencedirect.com (a PII is ISSN, year of acceptance and number).
 */
const rules: readonly PathRule[] = [
  [
    'CVF address',
    /^https?:\/\/openaccess\.thecvf\.com\/+(content[_/](CVPR|ICCV|WACV|ACCV|ECCV)(W?)_?(\d{4})(W|_workshops)?)(?![a-z\d])/i,
    ([, , name = '', w = '', year = '', workshops = '']) =>
      inYear(name.toUpperCase() + (w !== '' || workshops !== '' ? 'W' : ''), Number(year)),
  ],
  [
    'ECVA address',
    /^https?:\/\/(?:www\.)?ecva\.net\/(papers\/eccv_(\d{4}))\//i,
    ([, , year]) => inYear('ECCV', Number(year)),
  ],
  [
    'address',
    /^https?:\/\/((?:cvpr|iccv)\.thecvf\.com|(?:iclr|icml|neurips|nips)\.cc|eccv\.ecva\.net)\/virtual\/(\d{4})\/(?:poster|oral)\//i,
    ([, host = '', year]) => {
      const venue = named(host.split('.')[0] ?? '')
      return venue === undefined
        ? undefined
        : {...between(venue, Number(year), Number(year)), guests: true}
    },
  ],
  [
    'ACL Anthology id',
    /^https?:\/\/(?:www\.)?(?:aclanthology\.(?:org|info)|aclweb\.org\/anthology)\/(?:volumes\/|papers\/)?((\d{4})\.([a-z\d]+)-([a-z\d]+))(?:\.\d+)?(?:v\d+)?(?:\.pdf)?\/?$/i,
    ([, , year, collection = '', volume = '']) => aclEvidence(Number(year), collection, volume),
  ],
  [
    'ACL Anthology id',
    /^https?:\/\/(?:www\.)?(?:aclanthology\.(?:org|info)|aclweb\.org\/anthology)\/(?:papers\/|volumes\/)?(?:[A-Z]\/[A-Z]\d\d\/)?(([PDNECQJK])(\d\d)-(\d{4}))(?:v\d+)?(?:\.pdf)?\/?$/i,
    ([, , letter = '', year = '', number = '']) => oldAclEvidence(letter, year, number),
  ],
  [
    'NeurIPS address',
    /^https?:\/\/(?:papers\.(?:nips|neurips)\.cc|proceedings\.neurips\.cc)\/((?:paper_files\/)?paper\/(\d{4}))\//i,
    ([, , year]) => inYear('NeurIPS', Number(year)),
  ],
  [
    'ICLR address',
    /^https?:\/\/proceedings\.iclr\.cc\/(paper_files\/paper\/(\d{4}))\//i,
    ([, , year]) => inYear('ICLR', Number(year)),
  ],
  [
    'PMLR volume',
    /^https?:\/\/(?:proceedings\.mlr\.press|(?:www\.)?jmlr\.org\/proceedings\/papers)\/(v(\d+))\//i,
    ([, , volume = '']) => edition('pmlr', volume),
  ],
  [
    'JMLR volume',
    /^https?:\/\/(?:www\.)?jmlr\.org\/papers\/(v(?:olume)?(\d+))\//i,
    // Volumes are calendar years from the fourth on.
    ([, , volume]) => (Number(volume) >= 4 ? inYear('JMLR', Number(volume) + 1999) : undefined),
  ],
  [
    'address',
    /^https?:\/\/(?:www\.)?roboticsproceedings\.org\/(rss(\d\d))\//i,
    ([, , number]) => inYear('RSS', Number(number) + 2004),
  ],
  [
    'IJCAI address',
    /^https?:\/\/(?:www\.)?ijcai\.org\/(proceedings\/(\d{4}))\//i,
    ([, , year]) => inYear('IJCAI', Number(year)),
  ],
  [
    'ISCA address',
    /^https?:\/\/(?:www\.)?isca-(?:archive\.org|speech\.org\/archive)\/(interspeech_(\d{4}))/i,
    ([, , year]) => inYear('Interspeech', Number(year)),
  ],
  [
    'USENIX address',
    /^https?:\/\/(?:www\.)?usenix\.org\/(?:conference|system\/files)\/(?:conference\/)?((usenixsecurity|osdi|nsdi|atc|fast|soups)(\d\d))(?=[/-])/i,
    ([, , name = '', year]) => inYear(usenix[name.toLowerCase()], 2000 + Number(year)),
  ],
  [
    'VLDB volume',
    /^https?:\/\/(?:www\.)?vldb\.org\/pvldb\/(vol(\d+))\//i,
    ([, , volume]) => between('VLDB', Number(volume) + 2007, Number(volume) + 2008),
  ],
  [
    'MDPI address',
    /^https?:\/\/(?:www\.)?mdpi\.com\/((\d{4}-\d{3}[\dX])\/(\d+))\/\d+\/\d+/i,
    ([, , issn = '', volume]) => volumeYear(venueOfIssn(issn), Number(volume)),
  ],
  [
    'PII',
    /^https?:\/\/(?:www\.sciencedirect\.com|linkinghub\.elsevier\.com|(?:www\.)?cell\.com)\/.*\bpii\/(S(\d{4})(\d{3}[\dX])(\d\d)\d{5}[\dX])(?![\dA-Z])/i,
    ([, , left = '', right = '', year]) => articleOf(venueOfIssn(`${left}-${right}`)?.name, year),
  ],
]

/** What an address says by its path. */
export function pathEvidence(url: string): VenueEvidence | undefined {
  for (const [name, pattern, read] of rules) {
    const match = pattern.exec(url)
    const said = match && read(match)
    if (said) return {...said, source: `the ${name} \`${match[1] ?? ''}\``}
  }
  return undefined
}

const usenix: Readonly<Record<string, string | undefined>> = {
  usenixsecurity: 'USENIX Security',
  osdi: 'OSDI',
  nsdi: 'NSDI',
  atc: 'USENIX ATC',
  fast: 'FAST',
  soups: 'SOUPS',
}
