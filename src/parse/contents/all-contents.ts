import type {Contents} from '../../model/contents.ts'
import {joinContents} from './contents.ts'

/** The contents of a document, as they are found from top to bottom. */
export class AllContents {
  /** Those of the whole document: what stands first. */
  whole: Contents | undefined
  /** Those of its parts, which stand in other sections. */
  readonly ofParts: Contents[] = []

  /** Takes what a block has been read as, if that is contents; lists of fragments that follow in one section are one. */
  take(contents: Contents | undefined): boolean {
    if (!contents) return false
    if (!this.whole) this.whole = contents
    else if (this.whole.section === contents.section)
      this.whole = joinContents(this.whole, contents)
    else this.ofParts.push(contents)
    return true
  }
}
