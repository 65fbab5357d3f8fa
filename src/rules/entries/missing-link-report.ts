import {code} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import type {Link} from '../../model/link.ts'

/** A link of a paper without an address. */
export function emptyReport(entry: Entry, link: Link): Report {
  return {
    message: `Unexpected ${nameOf(link, entry)} that leads nowhere, expected the address of the paper`,
    hint: `Give it its address, or ${denial(entry)}`,
    span: link.span,
    entry,
    fold: {
      key: 'empty',
      most,
      message: (count) =>
        `Unexpected links that lead nowhere in ${count} entries, expected the address of each paper`,
    },
  }
}

/** A repository where the address of the paper should be. */
export function ledReport(entry: Entry, link: Link): Report {
  return {
    message: `Unexpected repository behind ${nameOf(link, entry)}, expected the address of the paper`,
    span: link.span,
    entry,
  }
}

/** A title without a link. */
export function missingReport(entry: Entry): Report {
  return {
    message: `Unexpected title ${code(entry.title)} without a link, expected one to the paper`,
    hint: `Link the title to the paper, or ${denial(entry)}`,
    span: entry.titleSpan,
    entry,
    fold: {
      key: 'missing',
      most,
      message: (count) => `Unexpected ${count} titles without a link, expected one to each paper`,
    },
  }
}

/** How many findings of a kind are told one by one. */
const most = 10

/** What a message calls a link. */
function nameOf({label}: Link, {title}: Entry): string {
  return code(label === '' ? title : label)
}

/** How a list says that a paper is nowhere: in the column of papers, or in words that the rule knows. */
function denial({row}: Entry): string {
  const column = row?.table.columns.find(({role}) => role === 'paper')
  return column
    ? `write \`-\` in ${code(column.name)} where there is no paper`
    : 'write `[N/A]` behind it where there is no paper'
}
