import {code} from '../../finding/quote.ts'
import type {Safety} from '../../finding/fix.ts'
import type {Link} from '../../model/link.ts'

/** A link with its URL as it is written. */
export interface WrittenLink {
  readonly link: Link
  readonly url: string
}

/** What could stand in a stretch of a URL instead, and why. */
export interface Change {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** Where the stretch stands, and what is expected, as a message says it. */
  readonly where: string
  readonly expected: string
  readonly safety: Safety
}

interface Family {
  readonly kind: string
  /** The form that the list may have chosen. */
  readonly usual: RegExp
  /** The other form; what its first group holds is replaced. */
  readonly other: RegExp
  readonly replacement: string
  readonly where: string
  readonly safety: Safety
  /** Labels that ask for the other form. */
  readonly wanted?: RegExp
}

const families: readonly Family[] = [
  {
    kind: 'pdf',
    usual: /^https?:\/\/(?:\w+\.)?arxiv\.org\/abs\//i,
    other:
      /^https?:\/\/(?:\w+\.)?arxiv\.org(\/pdf\/(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?(?:\.pdf)?)$/di,
    replacement: '/abs/$2',
    where: 'on arXiv',
    safety: 'unsafe',
    wanted: /pdf|full|download/i,
  },
  {
    kind: 'version',
    usual:
      /^https?:\/\/(?:\w+\.)?arxiv\.org\/(?:abs|pdf)\/(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:\.pdf)?$/i,
    other:
      /^https?:\/\/(?:\w+\.)?arxiv\.org\/(?:abs|pdf)\/(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(v\d+)(?:\.pdf)?$/di,
    replacement: '',
    where: 'behind an arXiv id',
    safety: 'unsafe',
    wanted: /version|\bv\d/i,
  },
  {
    kind: 'ieee',
    usual: /^https?:\/\/ieeexplore\.ieee\.org\/abstract\/document\/\d+/i,
    other: /^https?:\/\/ieeexplore\.ieee\.org(\/document\/)\d+\/?$/di,
    replacement: '/abstract/document/',
    where: 'on IEEE Xplore',
    safety: 'safe',
  },
  {
    kind: 'ieee',
    usual: /^https?:\/\/ieeexplore\.ieee\.org\/document\/\d+/i,
    other: /^https?:\/\/ieeexplore\.ieee\.org(\/abstract\/document\/)\d+\/?$/di,
    replacement: '/document/',
    where: 'on IEEE Xplore',
    safety: 'safe',
  },
  {
    kind: 'stamp',
    usual: /^https?:\/\/ieeexplore\.ieee\.org\/document\/\d+/i,
    other: /^https?:\/\/ieeexplore\.ieee\.org(\/stamp\/stamp\.jsp\?(?:tp=)?&?arnumber=(\d+))$/di,
    replacement: '/document/$2',
    where: 'on IEEE Xplore',
    safety: 'unsafe',
    wanted: /pdf|full|download/i,
  },
  {
    kind: 'sciencedirect',
    usual: /^https?:\/\/www\.sciencedirect\.com\/science\/article\/abs\/pii\//i,
    other: /^https?:\/\/www\.sciencedirect\.com(\/science\/article\/pii\/)/di,
    replacement: '/science/article/abs/pii/',
    where: 'on ScienceDirect',
    safety: 'unsafe',
  },
]

/** What nine of ten links of a list do, the tenth may do too; of ScienceDirect, five of six. */
export function* formChanges(
  links: readonly WrittenLink[],
  isInEntry: (link: Link) => boolean,
): Generator<readonly [Link, Change]> {
  const changed = new Set<Link>()
  for (const family of families) {
    const judged = links.filter(({link}) => !family.wanted?.test(link.label))
    const usual = judged.filter(({url}) => family.usual.test(url))
    const others = judged.filter(({link, url}) => family.other.test(url) && !changed.has(link))
    if (usual.length < least(family) || usual.length < others.length * least(family)) continue
    for (const {link, url} of others) {
      const change = changeOf(url, family)
      // A paper that is linked in both forms is linked so on purpose.
      if (change === undefined || isLinked(usual, url, family)) continue
      // A badge or the news may offer the list's own paper to be read at once.
      if (family.kind === 'pdf' && !isInEntry(link)) continue
      changed.add(link)
      yield [link, change]
    }
  }
}

/** ScienceDirect's links are few in any list. */
function least({kind}: Family): number {
  return kind === 'sciencedirect' ? 5 : 9
}

function changeOf(url: string, family: Family): Change | undefined {
  const {kind, other, replacement, where, safety} = family
  const match = other.exec(url)
  const [start, end] = match?.indices?.[1] ?? []
  if (!match || start === undefined || end === undefined) return undefined
  const text = replacement.replace('$2', match[2] ?? '')
  const expected = `${text === '' ? 'none' : code(text)} as in the list's other links`
  return {kind, start, end, text, where, expected, safety}
}

function isLinked(usual: readonly WrittenLink[], url: string, {kind, other}: Family): boolean {
  const id = kind === 'pdf' ? other.exec(url)?.[2] : undefined
  return id !== undefined && usual.some((link) => link.url.includes(id))
}
