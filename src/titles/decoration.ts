import {normalizeTitle} from './normalize.ts'

/** A title without what lists and registries put around it: marks, labels and venues in brackets, a final stop. */
export function bareTitle(title: string): string {
  let bare = title.trim()
  for (let before = ''; bare !== before;) {
    before = bare
    bare = bare
      .replace(/^(?:[*_~|>#•·\-–—]+\s+|\*\*|__|\d{1,3}[.)]\s+)/u, '')
      .replace(
        /^[\p{Extended_Pictographic}\ufe0f\u200d\s]+|[\p{Extended_Pictographic}\ufe0f\u200d\s]+$/gu,
        '',
      )
      .replace(/^(?:\[[^\]]{1,40}\]|【[^】]{1,40}】)\s*(?=\S.{8})/u, (tag) =>
        isLabel(tag) ? '' : tag,
      )
      .replace(/\s*(?:\([^()]{1,60}\)|\[[^\][]{1,60}\]|（[^（）]{1,60}）)$/u, (tag) =>
        isLabel(tag) ? '' : tag,
      )
      .replace(/(?<=\S.{8})(?:\*\*|__|[\s.,;。])+$/su, '')
  }
  return bare === '' ? title.trim() : bare
}

/** A title without the venue that is glued to its end. */
export function withoutVenue(title: string): string {
  const bare = bareTitle(title)
  const [, rest, tail = ''] =
    /^(.{15,}?)(?::|,|\.|\s[-–—])\s+([^:]{6,}(?::[^:]*)?)$/su.exec(bare) ?? []
  return rest !== undefined && isVenue(tail) ? rest : bare
}

/** The venue that a listed title has before or behind the actual one, as it is written there. */
export function venueAround(listed: string, actual: string): string | undefined {
  const bare = bareTitle(listed)
  const {compact} = normalizeTitle(bareTitle(actual))
  if (compact.length < 12) return undefined
  for (const {index} of bare.matchAll(/[\s:,.;(\-–—|]+/gu)) {
    const [head, tail] = [bare.slice(0, index), bare.slice(index)]
    const [before, behind] = [trimmed(head), trimmed(tail)]
    if (normalizeTitle(head).compact === compact && isVenue(behind)) return behind
    if (normalizeTitle(tail).compact === compact && isVenue(before)) return before
  }
  return undefined
}

/** Whether a text in brackets is a label, a venue or a year, and no part of a title. */
function isLabel(tag: string): boolean {
  const text = tag.replace(/^[[(（【]|[\])）】]$/gu, '').trim()
  return (
    /^(?:paper|pdf|arxiv|code|project(?: page)?|website|link|video|oral|spotlight|poster|highlight|survey|dataset|data|demo|blog|slides|new|best paper(?: award)?|extended (?:version|abstract)|supplementary(?: material)?|preprint|early access|online|invited(?: paper)?)$/i.test(
      text,
    ) ||
    /^(?:19|20)\d{2}$/.test(text) ||
    /^(?:arxiv|corr|acm|ieee)?[\s:]*\d{4}\.\d{4,5}(?:v\d+)?$/i.test(text) ||
    isVenue(text)
  )
}

/** Whether a text names a conference or a journal, with or without a year. */
export function isVenue(text: string): boolean {
  const plain = text.replace(/^(?:in|at|@)[\s:]+/i, '').trim()
  return (
    (/^(?:the\s+|\d+(?:st|nd|rd|th)\s+|(?:19|20)\d{2}\s+)*(?:\S+\s+){0,6}?(?:conference|symposium|proceedings|transactions|journal|workshops?|congress|annual meeting|letters|magazine)\b/i.test(
      plain,
    ) &&
      /\b(?:conference|symposium|proceedings|workshops?|congress|meeting) (?:on|of|for|record)\b|\b(?:transactions|letters|journal|magazine) (?:on|of)\b|\bIEEE\b|\bACM\b|\bproceedings\b|\b(?:19|20)\d{2}\b|\b(?:conference|symposium|letters|transactions|journal)$/i.test(
        plain,
      )) ||
    (/^(?:IEEE(?:\/\w+)?\s+|ACM\s+)?[A-Z][A-Za-z&/-]{1,14}(?:\s+(?:workshops?|findings|oral|main))?\s*['’`]?\s?(?:(?:19|20)\d{2}|\d{2})(?:\s+(?:oral|workshops?|spotlight|poster|highlight|best paper))?$/i.test(
      plain,
    ) &&
      /^(?:IEEE|ACM)?.*[A-Z]{2}|^(?:Interspeech|Neur|Eurosys|Siggraph|Usenix|arXiv)/.test(plain))
  )
}

function trimmed(text: string): string {
  return text.replace(/^[\s:,.;(\-–—|]+|[\s:,.;(\-–—|]+$/gu, '')
}
