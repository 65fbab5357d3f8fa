import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'

/** The title in an address of CVF Open Access, behind the first author's name, or of the NeurIPS proceedings. */
const forms: readonly RegExp[] = [
  /openaccess\.thecvf\.com\/.*\/[^_/]+_([^/]+?)_(?:[A-Z]+_\d{4}|\d{4}_[A-Z]+)_paper\b/,
  /(?:nips|neurips)\.cc\/paper\/\d+-([a-z\d-]+?)(?:\.pdf)?$/,
]

/** An entry whose paper's address tells the title of another paper. */
export function addressTitleReport(list: List, entry: Entry): Report | undefined {
  const link = entry.links.find(({role}) => role === 'paper')
  // What a colon ends is the label of a link and no title.
  if (!link || slice(list.text, entry.titleSpan).endsWith(':')) return
  if (!tellsOther(link.url, entry)) return
  // What two entries share is told as such.
  if (list.entries.some((other) => other !== entry && linksTo(other, link.url))) return
  return {
    message: `Unexpected link ${quote(list.text, link.urlSpan)} to a paper of another title, expected ${code(entry.title)}`,
    hint: 'Correct the link or the title',
    span: link.urlSpan,
    entry,
  }
}

/** Whether an address tells a title that is not the entry's. */
export function tellsOther(address: string, {title}: Entry): boolean {
  const told = forms.flatMap((form) => form.exec(address)?.[1] ?? [])[0]
  return told !== undefined && areStrange(wordsOf(told), wordsOf(title))
}

function linksTo({links}: Entry, address: string): boolean {
  return links.some(({url}) => url === address)
}

function wordsOf(title: string): string[] {
  const words = title.normalize('NFKD').toLowerCase().replaceAll('_', ' ')
  return [...new Set(words.match(/[a-z\d]{3,}/g))]
}

/** Whether two titles of some length share few words; a renamed paper keeps more, and an address is cut short. */
function areStrange(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter < 4 || one.length < 5) return false
  const isShared = (word: string) => other.some((x) => x.startsWith(word) || word.startsWith(x))
  return one.filter(isShared).length < shorter * 0.4
}
