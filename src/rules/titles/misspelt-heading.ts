import {code} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import {countsOf} from '../../model/counts.ts'
import type {List} from '../../model/list.ts'
import type {Section} from '../../model/section.ts'
import {endsOf, letterSlip} from './letter-slip.ts'

/**
 * Tells words of headings that are a letter away from one that several titles of the list have, and none has as it is:
 * `Molecular Geneartion` over papers on `Generation`.
 */
export function* misspeltHeadings(list: List): Generator<Report> {
  if (list.entries.length < fewest) return
  const titles = list.entries
    .map(({title}) => title)
    .join('\n')
    .toLowerCase()
  const words = new Set(list.sections.flatMap(({title}) => wordsIn(title)))
  const judged = [...words].filter((word) => !titles.includes(word) && !isTold(list, word))
  if (judged.length === 0) return
  const counts = [...countsIn(titles, new Set(judged.map(endsOf)))]
  for (const word of judged) {
    const right = counts.find(([other, count]) => isSlip(word, other, count))?.[0]
    if (right === undefined) continue
    for (const section of list.sections)
      if (wordsIn(section.title).includes(word)) yield reportOf(list, section, word, right)
  }
}

/** How often the words stand in titles that begin and end as others do. */
function countsIn(titles: string, ends: ReadonlySet<string>): ReadonlyMap<string, number> {
  const shapes = [...ends].map((letters) => `${letters.slice(0, 2)}[a-z]{3,}${letters.slice(2)}`)
  const alike = new RegExp(`(?<![a-z])(?:${shapes.join('|')})(?![a-z])`, 'g')
  return countsOf(titles.match(alike) ?? [])
}

/** How often titles must have a word. */
const fewest = 3

/** How often they must where a letter is another, which may be that of another word: `contents`, `contexts`. */
const fewestOther = 10

/** Words of seven letters and more, but for those that stand over no papers. */
function wordsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z]{7,}/g) ?? []).filter(
    (word) => !/^conta?(?:ct|ent)/.test(word),
  )
}

/** Whether a word is another with a letter lost, added or changed within, or with two that have changed places. */
function isSlip(word: string, other: string, count: number): boolean {
  const slip = count < fewest ? undefined : letterSlip(word, other)
  if (!slip) return false
  const {own, its} = slip
  // `summarisation` and `summarization` are one word in two countries.
  return own.length !== 1 || its === '' || (count >= fewestOther && !/[sz]/.test(own))
}

/** Whether the contents have a word otherwise than its heading, which is told by their own rule. */
function isTold({contents}: List, word: string): boolean {
  return (
    contents !== undefined && !contents.items.some(({text}) => text.toLowerCase().includes(word))
  )
}

function reportOf({text}: List, {title, titleSpan}: Section, word: string, right: string): Report {
  const at = text.slice(titleSpan.start, titleSpan.end).toLowerCase().indexOf(word)
  const start = titleSpan.start + Math.max(at, 0)
  const span = at === -1 ? titleSpan : {start, end: start + word.length}
  return {
    message: `Unexpected ${code(text.slice(span.start, span.end))} in the heading ${code(title)}, expected ${code(right)} as the titles have`,
    hint: 'Correct the heading, and the fragments of the links to it',
    span,
    fold: {
      key: `${word}>${right}`,
      most: 1,
      message: (count) =>
        `Unexpected ${code(word)} in ${count} headings, expected ${code(right)} as the titles have`,
    },
  }
}
