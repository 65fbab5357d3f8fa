import type {Section} from '../../../model/section.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {nameHeader} from '../name-header.ts'
import {isMostly} from '../title-likeness.ts'

/**
 * Makes the function that tells whether a draft is a paper where nothing proves any: titles below a heading that says that papers
 * are listed, which lead to what was written of them: `## List of papers` over `[Learning to See Far](https://bee.org/far)`; or
 * in a column that says so: `| Paper | Year |` over `| Learning to See Far | 2003 |`.
 */
export function titledLists(drafts: readonly Draft[]): (draft: Draft) => boolean {
  const known = new Map<Section, boolean>()
  return (draft) => {
    const {section, links} = draft
    if (isInColumn(draft)) return true
    if (!listed.test(section.title) || links.length === 0) return false
    const found =
      known.get(section) ?? isMostly(drafts.filter((draft) => draft.section === section))
    known.set(section, found)
    return found
  }
}

/** Whether a row gives words enough for a title in a column that is called by papers. */
function isInColumn(draft: Draft): boolean {
  return wordsIn(draft.title) > 2 && column.test(nameHeader(draft) ?? '')
}

const column =
  /^\W*(?:(?:research|related|key) )?papers?(?: (?:names?|titles?))?\W*$|论文|論文|논문/i

/** A heading that says that papers are below it, and no more. */
const listed =
  /^\W*(?:(?:list of|all|my|selected|the|read|reading) )*papers(?: (?:list|i(?:'ve)? read|notes|read|summaries|reviews))?\W*$|^\W*paper (?:list|notes|reviews|summaries)\W*$/i
