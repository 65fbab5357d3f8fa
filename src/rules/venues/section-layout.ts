import type {List} from '../../model/list.ts'
import type {Section} from '../../model/section.ts'
import {sectionText} from '../sections/section-text.ts'

/**
 * Makes the function that tells whether a section has a layout of venues of its own: more of its words are put together
 * so than as the rest of the list does, those beside its entries included, as in a line `SeeNet (ICCV'19)`.
 */
export function ownLayouts(
  list: List,
  usual: string | undefined,
): (section: Section, layout: string) => boolean {
  const texts = new Map<Section, string>()
  const counts = new Map<string, number>()
  const count = (section: Section, layout: string): number => {
    const key = `${section.span.start} ${layout}`
    const text = texts.get(section) ?? sectionText(list, section).replace(addresses, '](')
    texts.set(section, text)
    const found = counts.get(key) ?? text.match(patternOf(layout))?.length ?? 0
    counts.set(key, found)
    return found
  }
  return (section, layout) => {
    if (usual === undefined || layout === usual) return false
    const own = count(section, layout)
    return own > 2 && own > count(section, usual)
  }
}

/** Addresses, which are no layout of anything. */
const addresses = /\]\([^()\s]*\)|(?:https?:\/\/|www\.)[^\s<>"']+/g

/** Finds what is put together in a layout such as `V'YY`. */
function patternOf(layout: string): RegExp {
  const parts = layout.split(/(V|Y+)/).map((part) => {
    if (part === 'V') return String.raw`(?<![\p{Alpha}\d&-])\p{Alpha}[\p{Alpha}&/-]*`
    if (part === 'YYYY') return String.raw`(?<!\d)(?:19|20)\d{2}(?!\d)`
    if (part.startsWith('Y')) return String.raw`(?<!\d)\d{2}(?!\d)`
    return part.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  })
  return new RegExp(parts.join(''), 'gu')
}
