import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import type {Link} from '../../model/link.ts'
import type {List} from '../../model/list.ts'

/** A link of a paper without an address. */
export function emptyReport({text}: List, entry: Entry, {span}: Link): Report {
  return {
    message: `Unexpected ${quote(text, span)} that leads nowhere, expected the address of the paper`,
    hint: 'Give it its address, or say that there is no paper',
    span,
    entry,
    fold: {
      key: 'empty',
      most: fewest,
      message: (count) =>
        `Unexpected links that lead nowhere in ${count} entries, expected the address of each paper`,
    },
  }
}

/** A repository where the address of the paper should be. */
export function ledReport({text}: List, entry: Entry, {span}: Link): Report {
  return {
    message: `Unexpected repository behind ${quote(text, span)}, expected the address of the paper`,
    hint: 'Give it the address of the paper',
    span,
    entry,
  }
}

/** A title without a link. */
export function missingReport(entry: Entry): Report {
  return {
    message: `Unexpected title ${code(entry.title)} without a link, expected one to the paper`,
    hint: 'Link the title to the paper, or say that there is none',
    span: entry.titleSpan,
    entry,
    fold: {
      key: 'missing',
      most: fewest,
      message: (count) => `Unexpected ${count} titles without a link, expected one to each paper`,
    },
  }
}

/** How many findings of a kind are told one by one. */
const fewest = 10
