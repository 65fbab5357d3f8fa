import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {sectionText} from '../sections/section-text.ts'

/**
 * Makes the function that tells whether half of the items around an entry or more have no link at all. Most such lines say
 * too little to be read as entries, so that they are counted as they are written.
 */
export function unlinkedAround(list: List): (entry: Entry) => boolean {
  const shares = new Map<string, boolean>()
  return ({section, span, row}) => {
    const {text} = list
    const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
    const marker = /^[ \t]*(?:[*+-]|\d+[.)])(?=\s)/.exec(text.slice(lineStart, span.end))?.[0]
    if (row || marker === undefined) return false
    const key = `${section.span.start} ${marker.replace(/\d+/, '1')}`
    const known = shares.get(key) ?? isUnlinked(sectionText(list, section), marker)
    shares.set(key, known)
    return known
  }
}

/** Whether half of the items with a marker, all that stands below them included, have no link. */
function isUnlinked(text: string, marker: string): boolean {
  const mark = /\d/.test(marker)
    ? marker.replace(/\d+/, String.raw`\d+`).replace(/[.)]$/, String.raw`\$&`)
    : marker.replace(/[*+]$/, String.raw`\$&`)
  const [, ...items] = text.split(new RegExp(`^${mark}(?=\\s)`, 'm'))
  const unlinked = items.filter((item) => !/\]\s?[([]|https?:|\bhref=/i.test(item))
  return items.length > 4 && unlinked.length * 2 >= items.length
}
