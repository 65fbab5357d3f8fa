import {edition, named} from './editions.ts'
import type {VenueEvidence} from './venue-evidence.ts'
import {volumeYear, venueOfIssn} from './journals.ts'
import {inYear, between, articleOf} from './years.ts'
import {aclEvidence, oldAclEvidence} from './acl.ts'

type Reader = (match: RegExpExecArray, host: string) => Omit<VenueEvidence, 'source'> | undefined

/**
 * One kind of address: its hosts, without `www.`; what it is called, what its path looks like (the first group is
 * quoted, or else the host), and how it is read.
 */
export type PathRule = readonly [hosts: readonly string[], name: string, path: RegExp, read: Reader]

const usenix: Readonly<Record<string, string | undefined>> = {
  usenixsecurity: 'USENIX Security',
  osdi: 'OSDI',
  nsdi: 'NSDI',
  atc: 'USENIX ATC',
  fast: 'FAST',
  soups: 'SOUPS',
}

const acl = ['aclanthology.org', 'aclanthology.info', 'aclweb.org']

/**
 * Addresses whose paths name venue, year, volume or ISSN. Sources: the archives' own address schemes, read off
 * openaccess.thecvf.com, ecva.net, aclanthology.org (help, "ids"), proceedings.neurips.cc, proceedings.iclr.cc,
 * proceedings.mlr.press, jmlr.org, roboticsproceedings.org, ijcai.org, isca-archive.org, usenix.org, vldb.org,
 * mdpi.com (a volume is a calendar year) and sciencedirect.com (a PII is ISSN, year of acceptance and number).
 */
export const pathRules: readonly PathRule[] = [
  [
    ['openaccess.thecvf.com'],
    'CVF address',
    /^(content[_/](CVPR|ICCV|WACV|ACCV|ECCV)(W?)_?(\d{4})(W|_workshops)?)(?![a-z\d])/i,
    ([, , name = '', w = '', year = '', workshops = '']) =>
      inYear(name.toUpperCase() + (w !== '' || workshops !== '' ? 'W' : ''), Number(year)),
  ],
  [
    ['ecva.net'],
    'ECVA address',
    /^(papers\/eccv_(\d{4}))\//i,
    ([, , year]) => inYear('ECCV', Number(year)),
  ],
  [
    'cvpr.thecvf.com iccv.thecvf.com eccv.ecva.net iclr.cc icml.cc neurips.cc nips.cc'.split(' '),
    'address',
    /^()virtual\/(\d{4})\/(?:poster|oral)\//i,
    ([, , year], host) => {
      const venue = named(host.split('.')[0] ?? '')
      return venue === undefined
        ? undefined
        : {...between(venue, Number(year), Number(year)), guests: true}
    },
  ],
  [
    acl,
    'ACL Anthology id',
    /^(?:anthology\/)?(?:volumes\/|papers\/)?((\d{4})\.([a-z\d]+)-([a-z\d]+))(?:\.\d+)?(?:v\d+)?(?:\.pdf)?\/?$/i,
    ([, , year, collection = '', volume = '']) => aclEvidence(Number(year), collection, volume),
  ],
  [
    acl,
    'ACL Anthology id',
    /^(?:anthology\/)?(?:papers\/|volumes\/)?(?:[A-Z]\/[A-Z]\d\d\/)?(([PDNECQJK])(\d\d)-(\d{4}))(?:v\d+)?(?:\.pdf)?\/?$/i,
    ([, , letter = '', year = '', number = '']) => oldAclEvidence(letter, year, number),
  ],
  [
    ['papers.nips.cc', 'papers.neurips.cc', 'proceedings.neurips.cc'],
    'NeurIPS address',
    /^((?:paper_files\/)?paper\/(\d{4}))\//i,
    ([, , year]) => inYear('NeurIPS', Number(year)),
  ],
  [
    ['proceedings.iclr.cc'],
    'ICLR address',
    /^(paper_files\/paper\/(\d{4}))\//i,
    ([, , year]) => inYear('ICLR', Number(year)),
  ],
  [
    ['proceedings.mlr.press', 'jmlr.org'],
    'PMLR volume',
    /^(?:proceedings\/papers\/)?(v(\d+))\//i,
    ([, , volume = '']) => edition('pmlr', volume),
  ],
  [
    ['jmlr.org'],
    'JMLR volume',
    /^papers\/(v(?:olume)?(\d+))\//i,
    // Volumes are calendar years from the fourth on.
    ([, , volume]) => (Number(volume) >= 4 ? inYear('JMLR', Number(volume) + 1999) : undefined),
  ],
  [
    ['roboticsproceedings.org'],
    'address',
    /^(rss(\d\d))\//i,
    ([, , number]) => inYear('RSS', Number(number) + 2004),
  ],
  [
    ['ijcai.org'],
    'IJCAI address',
    /^(proceedings\/(\d{4}))\//i,
    ([, , year]) => inYear('IJCAI', Number(year)),
  ],
  [
    ['isca-archive.org', 'isca-speech.org'],
    'ISCA address',
    /^(?:archive\/)?(interspeech_(\d{4}))/i,
    ([, , year]) => inYear('Interspeech', Number(year)),
  ],
  [
    ['usenix.org'],
    'USENIX address',
    /^(?:conference|system\/files)\/(?:conference\/)?((usenixsecurity|osdi|nsdi|atc|fast|soups)(\d\d))(?=[/-])/i,
    ([, , name = '', year]) => inYear(usenix[name.toLowerCase()], 2000 + Number(year)),
  ],
  [
    ['vldb.org'],
    'VLDB volume',
    /^pvldb\/(vol(\d+))\//i,
    ([, , volume]) => between('VLDB', Number(volume) + 2006, Number(volume) + 2008),
  ],
  [
    ['mdpi.com'],
    'MDPI address',
    /^((\d{4}-\d{3}[\dX])\/(\d+))\/\d+\/\d+/i,
    ([, , issn = '', volume]) => volumeYear(venueOfIssn(issn), Number(volume)),
  ],
  [
    ['sciencedirect.com', 'linkinghub.elsevier.com', 'cell.com'],
    'PII',
    /\bpii\/(S(\d{4})(\d{3}[\dX])(\d\d)\d{5}[\dX])(?![\dA-Z])/i,
    ([, , left = '', right = '', year]) => articleOf(venueOfIssn(`${left}-${right}`)?.name, year),
  ],
]
