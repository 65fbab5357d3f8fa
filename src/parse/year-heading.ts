import type {Section} from '../model/section.ts'

/** Years that hold headings as high as their own: `### 2022` with nothing below it but `### Conference`, `### 2024-10-09` over `### 1. Title`. */
export class YearHeadings {
  readonly #years = new Set<Section>()
  /** What stood in any of them, in lower case. */
  readonly #held = new Set<string>()

  /** Whether a heading as high stands in a section that is a year; behind others, only if it stands in such ones. */
  holds(section: Section, title: string, isEmpty: boolean): boolean {
    const isDay = day.test(section.title)
    if (!(isDay || isYear(section.title)) || isYear(title)) return false
    const name = title.toLowerCase()
    const isHeld = isDay
      ? isNumbered(name) && (isEmpty || this.#years.has(section))
      : isEmpty || (this.#years.has(section) && (this.#held.has(name) || isKind(name)))
    if (isHeld) {
      this.#years.add(section)
      this.#held.add(name)
    }
    return isHeld
  }
}

/** A day and nothing else: `2024-10-09`. */
const day = /^(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}$/

/** Whether a heading is one of several, as papers of a day are numbered. */
function isNumbered(name: string): boolean {
  return /^\d{1,3}[.)] /.test(name)
}

/** Whether a heading is a year: `2023`, `Year: 2023`, `2023年`. */
function isYear(title: string): boolean {
  return (
    /(?:19|20)\d{2}/.test(title) &&
    /^[^\p{Alpha}\d]*(?:[Yy](?:ear|EAR)\s*:?\s*)?(?:19|20)\d{2}年?[^\p{Alpha}\d]*$/u.test(title)
  )
}

/** What kind of publication papers are, as lists sort those of a year by. */
function isKind(title: string): boolean {
  return /conference|journal|workshop|preprint|arxiv|proceedings|会议|期刊|会議|論文誌/.test(title)
}
