import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {promisesArchive, promisesCode, promisesPage, promisesPaper} from './promise.ts'

/** Whether a label promises the code or the paper itself, and nothing else; that of an archive has reports of its own. */
export function isPromise(label: string): boolean {
  return promisesCode(label) || (promisesPaper(label) && !promisesArchive(label))
}

/**
 * Links of an entry that promise code or the paper and have the address of its page, which another link gives under its
 * own name: `[[Project](https://bee.github.io/see)] [[Code](https://bee.github.io/see)]`. A repository may serve as a page.
 */
export function pageReports(list: List, entry: Entry): readonly Report[] {
  const {links} = entry
  const pages = links.filter(({label}) => promisesPage(label))
  if (pages.length === 0) return []
  return links.flatMap(({label, url, urlSpan, span}) => {
    if (!isPromise(label) || isServing(url) || !(promisesCode(label) || isProject(url))) return []
    const page = pages.find((one) => one.url === url && one.span.start !== span.start)
    if (!page) return []
    const message = `Unexpected link ${quote(list.text, urlSpan)} to the page ${code(page.label)} under the label ${code(label)}, expected ${promisesCode(label) ? 'a repository' : 'the paper'}`
    const related = [{message: 'The page', span: page.urlSpan}]
    return [
      {
        message,
        hint: 'Correct the address, or remove the link',
        severity: 'info' as const,
        span: urlSpan,
        related,
        entry,
      },
    ]
  })
}

/** Whether an address is that of a project by its own words, which no publisher's is. */
function isProject(url: string): boolean {
  return /^https?:\/\/[\w-]+\.github\.io\/|\/projects?\//i.test(url)
}

/** Whether an address may be what any label promises: a repository, a paper in a file, or nothing yet. */
function isServing(url: string): boolean {
  return (
    !/^https?:/i.test(url) ||
    /\.pdf$|^https?:\/\/(?:www\.)?(?:git(?:hub|lab|ee)\.com|huggingface\.co|arxiv\.org|openreview\.net)\//i.test(
      url,
    )
  )
}
