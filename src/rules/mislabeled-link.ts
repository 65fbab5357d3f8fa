import {code, quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {Entry} from '../model/entry.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import {isRepositoryFront} from '../model/repository-address.ts'
import {covers} from '../model/span.ts'
import {addressTitleReport} from './labels/address-title.ts'
import {labelIdReport} from './labels/label-id.ts'
import {isPromise, pageReports} from './labels/page-label.ts'
import {isAtHost, isPaperPage} from './labels/page-kind.ts'
import {paperReports, promisesOther} from './labels/paper-again.ts'
import {promisesArchive, promisesCode, promisesPaper} from './labels/promise.ts'
import {defineRule} from './rule.ts'
import {swappedCells} from './labels/swapped-cell.ts'
import {swappedCode} from './labels/swapped-code.ts'

export default defineRule({
  id: 'mislabeled-link',
  summary:
    'A label promises code and the link leads to a paper, or the other way round, or it states the number or the title of another paper, or is its code; or a cell stands in another column than its own.',
  severity: 'warning',
  fix: 'unsafe',

  *check(list, {venues}) {
    yield* swappedCells(list, venues)
    const entries = list.entries.filter(({kind}) => kind !== 'other')
    yield* swappedCode(entries)
    for (const entry of entries) {
      for (const link of entry.links) {
        const report = labelIdReport(list, link)
        if (report) yield {...report, entry}
      }
      const report = addressTitleReport(list, entry)
      if (report) yield report
    }
    for (const mix of mixes) {
      const reports = entries.flatMap((entry) => reportsOf(list, entry, mix))
      if (!isHabit(reports, entries, mix.isLabel)) yield* reports
    }
    const onPages = entries.flatMap((entry) => pageReports(list, entry))
    if (!isHabit(onPages, entries, isPromise)) yield* onPages
    const again = entries.flatMap((entry) => paperReports(list, entry))
    if (!isHabit(again, entries, promisesOther)) yield* again
  },
})

/** What a list does again and again, of all its links with such labels, is its habit. */
function isHabit(
  {length}: readonly Report[],
  entries: readonly Entry[],
  isLabel: (label: string) => boolean,
): boolean {
  if (length <= 2) return false
  const labeled = entries.flatMap(({links}) => links.filter(({label}) => isLabel(label)))
  return length * 10 > labeled.length
}

/** Something else than what a label promises. */
interface Mix {
  readonly isLabel: (label: string) => boolean
  readonly role: 'code' | 'paper'
  readonly expected: string
  readonly found: string
  readonly isOther: (url: string) => boolean
}

const mixes: readonly Mix[] = [
  {
    isLabel: promisesCode,
    role: 'code',
    expected: 'a repository',
    found: 'a paper',
    isOther: isPaperPage,
  },
  {
    isLabel: promisesPaper,
    role: 'paper',
    expected: 'the paper',
    found: 'a repository',
    isOther: isRepositoryFront,
  },
  {
    isLabel: promisesPaper,
    role: 'paper',
    expected: 'the paper',
    found: 'a picture',
    isOther: (url) => /\.(?:png|jpe?g|gif)$/i.test(url),
  },
  {
    isLabel: promisesArchive,
    role: 'paper',
    expected: 'the paper on arXiv',
    found: 'a project page',
    isOther: (url) => /^https?:\/\/[\w-]+\.github\.io\//i.test(url) && !/\.pdf$/i.test(url),
  },
  {
    isLabel: (label) => !/supp|appendix/i.test(label),
    role: 'paper',
    expected: 'the paper',
    found: 'a supplement',
    isOther: (url) => /^https?:\/\/openaccess\.thecvf\.com\/.*\/supplemental\//i.test(url),
  },
]

function reportsOf(list: List, entry: Entry, {isLabel, role, expected, found, isOther}: Mix) {
  return entry.links
    .filter(
      (link) =>
        isLabel(link.label) &&
        (isOther(link.url) || (role === 'code' && isPaperTwice(entry, link))) &&
        !isServed(entry, link, role) &&
        !isAtHost(link),
    )
    .map(({label, url, urlSpan}): Report => ({
      message: `Unexpected link ${quote(list.text, urlSpan)} to ${found} under the label ${code(label)}, expected ${expected}`,
      hint: `Check ${code(url)} and correct the link or its label`,
      span: urlSpan,
      entry,
    }))
}

/** Whether a link leads to the PDF to which the paper's own link leads. */
function isPaperTwice({links}: Entry, link: Link): boolean {
  return (
    /\.pdf$/i.test(link.url) && links.some(({role, url}) => role === 'paper' && url === link.url)
  )
}

/** Whether another link of the entry gives what this one promises; code behind the title itself was swapped with it. */
function isServed({links, titleSpan}: Entry, link: Link, role: Mix['role']): boolean {
  return links.some(
    (other) =>
      other !== link &&
      other.url !== link.url &&
      other.role === role &&
      !(role === 'code' && covers(other.span, titleSpan)),
  )
}
