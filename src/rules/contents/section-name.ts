import {groupBy} from '../../model/group-by.ts'
import type {List} from '../../model/list.ts'
import type {Section} from '../../model/section.ts'
import {bare} from './heading-words.ts'

/** Sections by what their headings say, as `nameOf` gives it. */
export type SectionsByName = ReadonlyMap<string, readonly Section[]>

/** A title as it is compared: bare, in lower case. */
export function nameOf(title: string): string {
  return bare(title).toLowerCase()
}

/** The sections by their bare titles, in lower case. */
export function sectionsByName({sections}: List): SectionsByName {
  return groupBy(sections, ({title}) => nameOf(title))
}
