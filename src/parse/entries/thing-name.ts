import type {Section} from '../../model/section.ts'
import type {Inline} from '../text/inline.ts'
import {isOnDatasets} from './data-section.ts'

/** The name of a dataset that a venue might bear, linked and told of where datasets stand: `[SEE2009](url) : Far sights`. */
export function thingName([link, next]: readonly Inline[], section: Section): string | undefined {
  const isName = link?.kind === 'link' && !link.paper && /^\p{Upper}+\d{4}$/u.test(link.text)
  const isTold = next === undefined || /^\s*(?:[:：，,(]|[–—-]\s|$)/.test(next.text)
  return isName && isTold && isOnDatasets(section) ? link.text : undefined
}
