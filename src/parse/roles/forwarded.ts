import {urlOf} from '../../model/url.ts'

/** Pages that only lead on, as sites put them before addresses elsewhere: `https://link.zhihu.com/?target=https%3A//see.org`. */
const forwarding =
  /^https?:\/\/(?:link\.(?:csdn\.net|juejin\.cn|zhihu\.com)|links\.jianshu\.com|l\.facebook\.com|(?:scholar\.|www\.)?google\.[a-z.]+\/(?:scholar_)?url)[/?]/i

/** The address that a page leads on to; the address itself where it is no such page. */
export function forwarded(url: string): string {
  if (!forwarding.test(url)) return url
  const query = urlOf(url)?.searchParams
  return ['target', 'url', 'q', 'u', 'to'].map((name) => query?.get(name)).find(isAbsolute) ?? url
}

function isAbsolute(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && /^https?:\/\//.test(text)
}
