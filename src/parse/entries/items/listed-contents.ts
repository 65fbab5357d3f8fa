import {slug} from 'github-slugger'
import type {Link} from '../../../model/link.ts'
import type {Draft} from '../draft.ts'

/** Drafts of one list without its contents, where most lead to sections of their own names by whole addresses. */
export function withoutContents(drafts: readonly Draft[]): readonly Draft[] {
  const contents = new Set(
    drafts.filter(({links}) => links.length > 0 && links.every(leadsToHeading)),
  )
  const areContents = contents.size > 1 && contents.size * 3 >= drafts.length * 2
  if (!areContents) return drafts
  // A name may have been changed since.
  return drafts.filter(
    (draft) => !contents.has(draft) && (draft.links.length === 0 || !draft.links.every(isFragment)),
  )
}

/** Whether a link leads to a part of a page of GitHub, as one written by its full address does. */
function isFragment({url}: Link): boolean {
  return /^https?:\/\/(?:www\.)?github\.com\/[^#]+#./i.test(url)
}

/** Whether a link leads to a heading or a folder by its own name: `[Far Sights](https://github.com/…/tree/main/Far-Sights)`. */
function leadsToHeading({url, label}: Link): boolean {
  const [, fragment, folder] =
    /^https?:\/\/(?:www\.)?github\.com\/(?:[^#]+#(.+)$|[^/#]+\/[^/#]+\/tree\/[^#]*\/([^/#]+)\/?$)/i.exec(
      url,
    ) ?? []
  const name = fragment ?? folder
  return name !== undefined && unnumbered(name.toLowerCase()) === unnumbered(slug(label))
}

/** A fragment without the number of its heading, which a label may leave out: `#12-far-sights`. */
function unnumbered(fragment: string): string {
  return fragment.replace(/^\d[\d-]*-(?=.)/, '')
}
