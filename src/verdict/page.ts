import type {Answer} from './exchange.ts'

/** The HTML of an answer; nothing where it holds something else, or nothing. */
export function pageOf({headers, body}: Answer): string | undefined {
  return body !== undefined && /html/i.test(headers['content-type'] ?? 'text/html')
    ? body
    : undefined
}

/** The title of a page as its reader sees it, or else its first heading; empty where there is neither. */
export function titleOf(page: string): string {
  const [, title = ''] = /<title\b[^>]*>([\s\S]{0,500}?)<\/title/i.exec(page) ?? []
  const words = wordsOf(title)
  return words === '' ? headingOf(page) : words
}

/** The first heading of a page. */
function headingOf(page: string): string {
  return wordsOf(/<h1\b[^>]*>([\s\S]{0,500}?)<\/h1/i.exec(page)?.[1] ?? '')
}

/** What a page shows when its tags, scripts and styles are taken away. */
export function wordsOf(page: string): string {
  const text = /[<&]/.test(page) ? withoutMarkup(page) : page
  return text.replace(/\s+/g, ' ').trim()
}

function withoutMarkup(page: string): string {
  return page
    .replace(/<(script|style|head|template)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>/gi, ' ')
    .replace(/&(?:nbsp|#160);/gi, ' ')
    .replace(/&(?:amp|#38);/gi, '&')
    .replace(/&(?:quot|#34);/gi, '"')
    .replace(/&(?:apos|rsquo|#0?39|#8217);/gi, "'")
}
