import GithubSlugger from 'github-slugger'
import type {Heading} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Section} from '../model/section.ts'
import {slice, type Span} from '../model/span.ts'
import type {Locate} from './syntax/markdown.ts'
import {plainText} from './text/inline.ts'
import {YearHeadings} from './year-heading.ts'

/** The part of a document before its first heading. */
const preamble: Section = {
  level: 0,
  title: '',
  slug: '',
  span: {start: 0, end: 0},
  titleSpan: {start: 0, end: 0},
  parent: undefined,
  path: [],
}

/** Nests headings into sections, whatever levels a list uses, as they come. */
export class SectionStack {
  readonly sections: Section[] = []
  readonly #slugger = new GithubSlugger()
  readonly #text: string
  readonly #title: number | undefined
  readonly #years = new YearHeadings()

  /** `title` is where the heading begins that names the list as a whole; it is no part of paths. */
  constructor(text: string, title: number | undefined) {
    this.#text = text
    this.#title = title
  }

  get current(): Section {
    return this.sections.at(-1) ?? preamble
  }

  /** Opens the section of a Markdown heading. */
  open(node: Heading, locate: Locate): void {
    const span = locate(node)
    if (!span) return
    const first = node.children[0]
    const last = node.children.at(-1)
    const start = (first && locate(first)?.start) ?? span.end
    const end = (last && locate(last)?.end) ?? span.end
    const words = toString(node, {includeHtml: false, includeImageAlt: false})
    const title = words.replace(/\s+/g, ' ').trim()
    this.#push(node.depth, title === '' ? plainText(node) : title, words, span, {start, end})
  }

  /** Opens the section of an HTML heading, which GitHub gives a fragment too. */
  openHtml(level: number, title: string, span: Span): void {
    this.#push(level, title, title, span, span)
  }

  #push(level: number, title: string, words: string, span: Span, titleSpan: Span): void {
    const parent = this.#parentOf(level, title, span)
    const slug = this.#slugger.slug(words)
    const path = span.start === this.#title ? [] : [...(parent?.path ?? []), title]
    this.sections.push({level, title, slug, span, titleSpan, parent, path})
  }

  #parentOf(level: number, title: string, {start}: Span): Section | undefined {
    let section: Section | undefined = this.sections.at(-1)
    const isEmpty =
      section !== undefined &&
      slice(this.#text, {start: section.span.end, end: start}).trim() === ''
    while (section && section.level >= level) {
      const isLast = section === this.sections.at(-1)
      if (section.level === level && this.#years.holds(section, title, isLast && isEmpty))
        return section
      section = section.parent
    }
    return section
  }
}

/** Where the heading begins that names the list: the first one, if no other stands as high. */
export function listTitle(
  headings: readonly {readonly level: number; readonly start: number}[],
): number | undefined {
  const [first, ...others] = headings
  return first && others.every(({level}) => level > first.level) ? first.start : undefined
}
