import type {Link} from '../../model/link.ts'
import {paperIdOf} from '../../model/paper-id.ts'

/** Whether a link is on the host by which it is called, whatever the file: `[Github](https://github.com/o/r/blob/main/talk.pdf)`. */
export function isAtHost({label, url}: Link): boolean {
  const host = /^git(?:hub|lab)$/i.exec(label)?.[0].toLowerCase()
  return host !== undefined && new RegExp(`^https?://(?:www\\.)?${host}\\.com/`, 'i').test(url)
}

/** A paper's own page; archives give their data and software DOIs too, and what is attached to a paper may be its code. */
export function isPaperPage(url: string): boolean {
  const id = paperIdOf(url)
  return (
    id !== undefined &&
    !/\/attachment\?.*\bname=supplementary/i.test(url) &&
    !/^doi:10\.(?:5281|6084|5061|17632|7910|24433|4121|5255|21105|1594|5524)\//.test(id)
  )
}
