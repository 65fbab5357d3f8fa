import type {Heading, RootContent} from 'mdast'
import type {Section} from '../model/section.ts'
import {Above} from './above.ts'
import {headingsIn} from './html/html-heading.ts'
import type {HtmlHeading} from './links/raw-html.ts'
import {listTitle, SectionStack} from './section.ts'
import type {Reading, Surroundings} from './surroundings.ts'

/** How far the blocks of a document have been gone through: the section that is open, and what stands above in it. */
export class Position {
  readonly above: Above
  readonly #reading: Reading
  readonly #stack: SectionStack

  constructor(reading: Reading, blocks: readonly RootContent[]) {
    this.above = new Above(reading)
    this.#reading = reading
    this.#stack = new SectionStack(reading.text, listTitle(headingsIn(blocks, reading.locate)))
  }

  /** All sections that have been opened so far. */
  get sections(): readonly Section[] {
    return this.#stack.sections
  }

  /** What surrounds the next block. */
  get surroundings(): Surroundings {
    return {...this.#reading, section: this.#stack.current, group: this.above.group}
  }

  openSection(node: Heading): void {
    this.#stack.open(node, this.#reading.locate)
    this.above.openSection(node)
  }

  openHtmlSection({level, title, span}: HtmlHeading): void {
    this.#stack.openHtml(level, title, span)
    this.above.openSection(undefined)
  }
}
