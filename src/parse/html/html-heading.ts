import type {Html, RootContent} from 'mdast'
import {readHtml, type HtmlHeading} from '../links/raw-html.ts'
import type {Locate} from '../syntax/markdown.ts'

/** The headings that raw HTML holds. */
export function htmlHeadings(node: Html, locate: Locate): readonly HtmlHeading[] {
  const start = locate(node)?.start
  if (start === undefined || !/<h[1-6]\b/i.test(node.value)) return []
  return readHtml(node.value, start).headings
}

/** Where headings begin and how high they stand, in Markdown and in raw HTML. */
export function headingsIn(
  nodes: readonly RootContent[],
  locate: Locate,
): {level: number; start: number}[] {
  return nodes.flatMap((node) => {
    if (node.type === 'html')
      return htmlHeadings(node, locate).map(({level, span}) => ({level, start: span.start}))
    const start = node.type === 'heading' ? locate(node)?.start : undefined
    return node.type === 'heading' && start !== undefined ? [{level: node.depth, start}] : []
  })
}
