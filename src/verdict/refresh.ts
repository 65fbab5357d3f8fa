import type {Answer} from './exchange.ts'

/** Longer than this, and the page itself is what its reader came for. */
const longestDelay = 10

/**
 * Where a page sends its reader on to by itself, as it is written: by a meta refresh at its top or the header of that
 * name. Nothing for a page that renews itself, and for what only readers without scripts would see.
 */
export function refreshOf({headers, body}: Answer): string | undefined {
  const header = headers['refresh']
  if (header !== undefined) return targetIn(header)
  if (body === undefined || !/http-equiv/i.test(body)) return undefined
  const top = body.replace(
    /<!--[\s\S]*?(?:-->|$)|<(noscript|script|template)\b[\s\S]*?<\/\1\s*>/gi,
    '',
  )
  for (const [tag] of top.matchAll(/<meta\s[^>]*>/gi)) {
    if (/http-equiv\s*=\s*["']?refresh\b/i.test(tag)) return targetIn(contentOf(tag))
  }
  return undefined
}

function contentOf(tag: string): string {
  const [, double, single, bare] =
    /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag) ?? []
  return (double ?? single ?? bare ?? '').replace(/&amp;/gi, '&').replace(/&(?:quot|#0?39);/gi, "'")
}

function targetIn(content: string): string | undefined {
  const shape = /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(?:"([^"]*)"|'([^']*)'|(\S.*?))\s*$/i
  const [, delay = '', double, single, bare] = shape.exec(content) ?? []
  const target = double ?? single ?? bare
  return target === undefined || target === '' || Number(delay) > longestDelay ? undefined : target
}
