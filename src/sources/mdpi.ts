import type {Address} from '../model/address.ts'
import {crossrefBatch, noWork, workEvidence, type Crossref} from './crossref.ts'
import type {Source} from './source.ts'

/** Papers of MDPI, whose pages refuse robots: the DOI follows from the address, and its record leads back to the address. */
export function createMdpi(crossref: Crossref): Source {
  return {
    name: 'mdpi',
    batch: crossrefBatch,
    concurrency: 3,
    claims: mdpiPathIn,
    ask: async (paths, ports) => {
      const dois = new Map(paths.flatMap((path) => pairFor(path)))
      const reply = await crossref.find('doi', [...new Set(dois.values())], ports)
      const works = reply.kind === 'value' ? reply.value : []
      return new Map(
        paths.map((path) => {
          const request = `DOI ${dois.get(path) ?? ''} of ${path}`
          if (reply.kind === 'none') return [path, reply.evidence(request)]
          const work = works.find(
            ({doi, urls}) => doi === dois.get(path) && urls.some((url) => pathIn(url) === path),
          )
          return [path, work ? workEvidence(work, request) : noWork(request)]
        }),
      )
    },
  }
}

/** `ISSN/volume/issue/article` of an article whose DOI can be computed. */
export function mdpiPathIn(address: Address): string | undefined {
  const path = pathIn(address)
  return path !== undefined && doiOfMdpiPath(path) !== undefined ? path : undefined
}

function pairFor(path: string): [string, string][] {
  const doi = doiOfMdpiPath(path)
  return doi === undefined ? [] : [[path, doi]]
}

function pathIn(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const {hostname, pathname} = new URL(url)
  if (!/^(?:www\.)?mdpi\.com$/.test(hostname)) return undefined
  return /^\/(\d{4}-\d{3}[\dx]\/\d+\/\d+\/\d+)(?=\/|$)/i.exec(pathname)?.[1]?.toUpperCase()
}

/** The DOI of such an article: the journal's code, the volume, two digits of issue and four of article. */
export function doiOfMdpiPath(path: string): string | undefined {
  const [issn = '', volume = '', issue = '', article = ''] = path.split('/')
  const code = codes.get(issn)
  if (code === undefined) return undefined
  return `10.3390/${code}${Number(volume)}${issue.padStart(2, '0')}${article.padStart(4, '0')}`
}

/** Journals by ISSN; proceedings follow another rule and are left out. */
const codes: ReadonlyMap<string, string> = new Map(
  `1424-8220 s|2076-3417 app|2072-4292 rs|2079-9292 electronics|2220-9964 ijgi|1099-4300 e|2313-433X jimaging|2078-2489 info|2673-2688 ai|
  2227-7390 math|2073-8994 sym|1999-4893 a|2504-446X drones|2504-2289 bdcc|2073-431X computers|2075-1702 machines|2077-1312 jmse|
  2071-1050 su|1996-1073 en|1996-1944 ma|2073-4441 w|2073-445X land|2075-5309 buildings|2227-7080 technologies|2224-2708 jsan|2032-6653 wevj|
  2227-9709 informatics|2311-5521 fluids|2504-477X jcs|2673-4117 eng|2673-7590 futuretransp|2673-8392 encyclopedia|1660-4601 ijerph|2075-4418 diagnostics|
  2306-5354 bioengineering|2227-9032 healthcare|2077-0383 jcm|2075-4426 jpm|2076-3425 brainsci|2079-6374 bios|2079-7737 biology|2073-4409 cells|
  2218-273X biom|1422-0067 ijms|1420-3049 molecules|2072-6643 nu|2076-393X vaccines|1999-4915 v|2076-2615 ani|2075-1729 life|2073-4468 antib|
  2673-7426 biomedinformatics|2227-7102 educsci|2076-328X bs|2075-4663 sports|1911-8074 jrfm|2409-9287 philosophies|2076-3387 admsci|2077-1444 rel|
  2308-3425 jcdd|2076-3271 medsci|1718-7729 curroncol|2410-9789 literature|2673-4176 polysaccharides|2813-4346 higheredu|2504-4990 make|
  2414-4088 mti|1999-5903 fi|2306-5729 data|2218-6581 robotics|2226-4310 aerospace|2073-4433 atmos|1999-4907 f|2077-0472 agriculture|
  2073-4395 agronomy|2624-6120 signals|2075-1680 axioms|2072-666X mi|2304-6732 photonics|2076-0825 act|2313-7673 biomimetics|2072-6694 cancers|
  2075-163X min|2079-4991 nano|2304-8158 foods|2073-4360 polym|2227-9717 pr|2624-7402 agriengineering|2571-6255 fire`
    .split('|')
    .map((pair): [string, string] => {
      const [issn = '', code = ''] = pair.trim().split(' ')
      return [issn, code]
    }),
)
