import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'

/** Prints the papers of lists as BibTeX: only what the list states, under keys such as `attention-2017-1`. */
export function entriesBibtex(lists: readonly List[]): string {
  const counts = new Map<string, number>()
  const papers = lists.flatMap(({entries}) => entries.filter(({kind}) => kind === 'paper'))
  return papers.map((entry) => record(entry, keyOf(entry, counts))).join('\n')
}

function record(entry: Entry, key: string): string {
  const fields = fieldsOf(entry).filter(([, value]) => value !== undefined && value !== '')
  const lines = fields.map(([name, value]) => `  ${name} = {${value ?? ''}},\n`)
  return `@misc{${key},\n${lines.join('')}}\n`
}

function fieldsOf({
  title,
  year,
  venue,
  headed,
  paper,
  links,
}: Entry): (readonly [string, string | undefined])[] {
  const [scheme, ...value] = paper?.split(':') ?? []
  const id = value.join(':')
  const url = links.find(({role}) => role === 'paper')?.url
  return [
    ['title', `{${escape(title)}}`],
    ['year', year?.toString()],
    ['howpublished', escape((venue ?? headed)?.name ?? '')],
    ['doi', scheme === 'doi' ? escape(id) : undefined],
    ['eprint', scheme === 'arxiv' ? escape(id) : undefined],
    ['archiveprefix', scheme === 'arxiv' ? 'arXiv' : undefined],
    ['url', url?.replace(/[{}\\\s]/g, encodeURIComponent)],
  ]
}

/** The first word of the title, the year, and a number that makes it one of its kind. */
function keyOf({title, year}: Entry, counts: Map<string, number>): string {
  const word = /[a-z\d]+/.exec(title.normalize('NFKD').toLowerCase())?.[0] ?? 'paper'
  const stem = `${word}-${year ?? 'undated'}`
  const count = (counts.get(stem) ?? 0) + 1
  counts.set(stem, count)
  return `${stem}-${count}`
}

const escapes: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

/** A text whose signs mean nothing to TeX. */
function escape(text: string): string {
  return text.replace(/[\\~^{}#$%&_]/g, (sign) => escapes[sign] ?? `\\${sign}`)
}
