import type {Span} from '../model/span.ts'
import type {Year} from './year.ts'

/** Journals of medicine bear the word too: `Int J Oral Sci`. */
const oral = String.raw`oral(?!\s(?:and|biol|dis|health|hist|hyg|implant|invest|maxillofac|med|microbiol|oncol|path|radiol|rehab|res|sci|surg))`

const honours = String.raw`(?:${oral}|spotlight|highlight|poster|best (?:student )?paper(?: award)?|accepted|to appear|(?:long|short) paper|demo)`

/** What no text without honours holds; to compile all of them takes longer. */
const mayHonour = /oral|light|poster|paper|accept|appear|demo/i

const decoration = new RegExp(String.raw`\s*[([]${honours}[)\]]|\s*(?:\b|(?<=Y))${honours}\b`, 'gi')

/** A text without the honours that stand in it, such as `(Oral)`. */
export function undecorated(text: string): string {
  return mayHonour.test(text) ? text.replace(decoration, '') : text
}

/** A text with `V` for a name and `YYYY` or `YY` for its year. */
export function layoutOf(raw: string, name: Span, year: Year | undefined): string {
  const marks = [
    {start: name.start, end: name.end, sign: 'V'},
    ...(year && !year.told
      ? [{start: year.start, end: year.end, sign: 'Y'.repeat(year.end - year.start)}]
      : []),
  ].sort((a, b) => b.start - a.start)
  let text = raw
  for (const {start, end, sign} of marks) text = text.slice(0, start) + sign + text.slice(end)
  return undecorated(text).replace(/\s+/g, ' ').trim()
}
