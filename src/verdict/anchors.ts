import {decode} from '../model/percent-code.ts'
import type {Exchange} from './exchange.ts'
import {pageOf, wordsOf} from './page.ts'

/**
 * Which of these fragments a page does not have; nothing where that cannot be told: a page that was cut or did not
 * answer well, and one that a script builds.
 */
export function missingFragments(
  {outcome}: Exchange,
  fragments: Iterable<string>,
): readonly string[] | undefined {
  if (outcome.kind !== 'answer' || outcome.isCut === true || outcome.status !== 200)
    return undefined
  const page = pageOf(outcome)
  if (page === undefined || isScriptBuilt(page)) return undefined
  const anchors = anchorsOf(page)
  return [...fragments].filter((fragment) => isAnchor(fragment) && !isIn(anchors, fragment))
}

/** What stands for a place by convention, and what a script or a viewer reads, is no anchor of the page's own. */
function isAnchor(fragment: string): boolean {
  return !/^$|^top$|^[!/]|^:~:|^(?:L\d|page=|t=|section=|slide=)|[=&]/i.test(fragment)
}

function isIn(anchors: ReadonlySet<string>, fragment: string): boolean {
  const plain = decode(fragment)
  return [fragment, plain, `user-content-${plain}`].some((name) => anchors.has(name))
}

function anchorsOf(page: string): ReadonlySet<string> {
  const shown = page.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
  const names = shown.matchAll(/[\s"'](?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)
  return new Set(
    [...names].map(([, double, single, bare]) =>
      (double ?? single ?? bare ?? '').replace(/&amp;/gi, '&').replace(/&quot;/gi, '"'),
    ),
  )
}

/** Fewer words than these, and it is a script that writes the page. */
const fewWords = 60

function isScriptBuilt(page: string): boolean {
  const hasScript = /<script\b/i.test(page)
  const isApp =
    /\bid\s*=\s*["']?(?:root|app|__next|__nuxt|___gatsby|svelte|q-app)\b|\bng-(?:app|version)\b|\bdata-reactroot\b|\bdata-server-rendered\b/i
  return hasScript && (isApp.test(page) || wordsOf(page).split(' ').length < fewWords)
}
