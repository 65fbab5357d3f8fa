import type {Section} from '../../../model/section.ts'
import type {Draft} from '../draft.ts'

/** A heading over words that are explained: `Dictionary`, `List of Abbreviations`, `Terms and Acronyms`. */
const glossary =
  /^\W*(?:(?:list of|common|useful|key) )?(?:abbreviations?|acronyms?|dictionary|glossary(?: of terms)?|terms|terminology|术语表?|缩写)(?: (?:and|&) (?:abbreviations?|acronyms?|definitions|terms|terminology))?\W*$/

/** A short name and the sign behind it, at the start of a line: `- CNN: `, `* **V-Net** – `. */
const explained =
  /^[-*+\s]*(?:\*\*|`)?[^\s:=[\]*`]{1,16}(?:\*\*|`)?(?:\s*[:：=]|\s+[–—-])(?:\*\*)?\s/u

/** What a short name of a meeting or a journal stands for: `SEE: International Conference on Far Sights`. */
const spelled =
  /^\p{Upper}[\p{Alpha}&-]{1,11}:\s(?:[\p{Alpha}/-]+\s){0,3}(?:Conference|Journal|Symposium|Transactions)\s(?:for|of|on|Series)\s/u

/** Whether a draft tells what a short name means, under a heading that says so: `* CNN: [Convolutional Neural Network](url)`; or by itself. */
export function isExplainedWord(
  {
    section,
    span,
    row,
    title,
    links,
    year,
  }: Pick<Draft, 'section' | 'span' | 'row' | 'title' | 'links' | 'year'>,
  text: string,
): boolean {
  if (row) return false
  const isPlace = links.length === 0 && year === undefined && spelled.test(title)
  return isPlace || (isGlossed(section) && explained.test(text.slice(span.start, span.start + 40)))
}

/** Whether a section explains words, by its heading: `Glossary`. */
function isGlossed({title}: Section): boolean {
  return title.length < 40 && glossary.test(title.toLowerCase())
}
