import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {isPaperPage} from './page-kind.ts'
import {promisesPage, promisesPaper} from './promise.ts'

/** Whether a label promises what no paper is: `Tweet`, `Data`, `Website`. A page alone may be the paper's. */
export function promisesOther(label: string): boolean {
  return (
    (promisesPage(label) && !/^page$/i.test(label)) ||
    /^(?:tweet|twitter|blog|demo|videos?|slides?|poster|data(?: ?sets?)?)$/i.test(label)
  )
}

/** Links of an entry that promise something beside the paper and lead to it once more: `[[Paper](url)] [[Tweet](url)]`. */
export function paperReports(list: List, entry: Entry): readonly Report[] {
  const {links} = entry
  const papers = links.filter(({label, url}) => promisesPaper(label) && isPaperPage(url))
  return links.flatMap(({label, url, urlSpan}) => {
    const paper = promisesOther(label) ? papers.find((one) => one.url === url) : undefined
    if (!paper) return []
    return [
      {
        message: `Unexpected link ${quote(list.text, urlSpan)} to the paper again under the label ${code(label)}, expected another address`,
        hint: 'Correct the address, or remove the link',
        severity: 'info' as const,
        span: urlSpan,
        related: [{message: 'The paper', span: paper.urlSpan}],
        entry,
      },
    ]
  })
}
