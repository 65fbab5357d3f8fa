import type {Span} from '../model/span.ts'

/** What a workshop is on, one thing or several: `on Far Sights`, `on Lamps, Stars, and Far Sights`. */
const topic = String.raw`\s(?:on|for)\s(?:[^,.;:()[\]|]{1,40},\s){0,4}[^,.;:()[\]|]{3,80}?`

const openedWorkshop = new RegExp(String.raw`\bWorkshop(?:${topic})?\s\($`)

/** The length of what closes the bracket that the name of a workshop opens before that of its meeting, which may be told too: `(CVPR SEE)`. */
export function bracketLength(text: string, {start, end}: Span): number {
  const close =
    text[start - 1] === '('
      ? /^(?:\s\p{Upper}{2,8})?\)/u.exec(text.slice(end, end + 10))?.[0]
      : undefined
  const isOpened =
    close !== undefined && openedWorkshop.test(text.slice(Math.max(0, start - longest), start))
  return isOpened ? close.length : 0
}

/** A workshop by its short name before what it is held at, where a text ends so: `DeepSee @ `, `LOUHI at `, `LOUHI 2019 at `. */
export function hostedIn(text: string): string | undefined {
  return /(?:@\s?|\sat\s(?:the\s)?)$/.test(text) ? hosted.exec(text)?.[0] : undefined
}

const hosted =
  /(?<=(?:^|[([,.;:|–-]|\b[Ii]n|\b(?:19|20)\d{2})\s*)\p{Upper}[\p{Alpha}\d&+.-]*(?:\s?@\s?|(?<=\p{Upper}[^\s\p{Upper}]*\p{Upper}\S*)(?:\s(?:19|20)\d{2})?\sat\s(?:the\s)?)$/u

/** What belongs to a venue before its name: `DeepSee @ CVPR 2021`, `AI for Sights Workshop CVPR 2021`, `Findings of ACL: EMNLP 2020`. */
export function guestOf(text: string, dated: boolean): string {
  const before = text.slice(-longest)
  if (!leading.test(before)) return ''
  const findings =
    /\b[Ff]indings of (?:the )?(?:ACL|Association for Computational Linguistics)[:,] $/.exec(
      before,
    )?.[0]
  // `, findings of ACL2023`
  const small = /(?<=(?:^|[([,.;:|])\s*)findings of (?:the )?$/.exec(before)?.[0]
  if (findings !== undefined || small !== undefined) return findings ?? small ?? ''
  const host = hostedIn(before)
  if (host !== undefined || !dated) return host ?? ''
  if (!/[Ww]orkshop/.test(before)) return ''
  return ownWorkshop.exec(before)?.[0] ?? ''
}

const ownWorkshop = new RegExp(
  String.raw`(?<=(?:^|[([,.;:|]|\b[Ii]n)\s*)(?!In\s)(?:\p{Upper}[\p{Alpha}\d&+-]*\s(?:(?:\p{Upper}[\p{Alpha}\d&+-]*|and|for|in|of|on)\s){0,6}|(?:[Tt]he\s)?(?:\d+(?:st|nd|rd|th)\s)?)[Ww]orkshops?(?:${topic})?(?:\s(?:at|@|of|on)\s(?:the\s)?|,\s|@\s|\s\(|(?<=\s\p{Upper}\p{Lower}[\p{Alpha}-]*\s[Ww]orkshops?)\s)$`,
  'u',
)

/** Letters of the longest words on a workshop. */
const longest = 200

/** What all that belongs to a venue ends with: most venues have none of it before them, which is told at once. */
const leading = /(?:@|\b(?:at|of|on|the|[Ww]orkshops?)|[,:]|\s\()\s*$/

/** The length of what a workshop is on, before its year: `NIPS Workshop on Far Sights 2017`. */
export function topicLength(name: string, rest: string): number {
  if (!/workshop$/i.test(name)) return 0
  const topic =
    /^\s(?:on|for)\s[^,.;:()[\]|\d\n]{3,60}?(?:\s\([A-Z][\w&-]{1,11}\))?(?=,?\s\(?(?:19|20)\d{2}(?!\d))/.exec(
      rest,
    )
  return topic?.[0].length ?? 0
}
