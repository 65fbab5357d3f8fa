import {codeUrl, paperUrl, titleOf, topics, venueOf, angles} from './papers.ts'

/** When a generated list is long enough: at so many bytes, or at exactly so many links. */
export type Length = {readonly bytes: number} | {readonly links: number}

/** Gives every URL of a list; without it, URLs are as papers have them. */
export type UrlMaker = (index: number) => string

export interface PaperList {
  readonly text: string
  readonly entries: number
  readonly links: number
}

interface Draft {
  readonly lines: string[]
  readonly contents: string[]
  bytes: number
  entries: number
  links: number
}

const entriesPerSection = 30

/**
 * Writes a paper list in sections, with tables and bullets by turns. Titles and URLs are unique,
 * about one entry in twenty has a fault of the usual kinds, and the same length gives the same list.
 */
export function paperList(length: Length, urlOf?: UrlMaker): PaperList {
  const draft: Draft = {lines: [], contents: [], bytes: 0, entries: 0, links: 0}
  for (let index = 0; room(draft, length) > 0; index++) addSection(draft, index, length, urlOf)

  const head = ['# Awesome Remote Sensing Papers', '', '## Contents', '', ...draft.contents, '']
  const text = [...head, ...draft.lines].join('\n')
  return {text, entries: draft.entries, links: draft.links}
}

function room(draft: Draft, length: Length): number {
  return 'bytes' in length ? length.bytes - draft.bytes : length.links - draft.links
}

function addSection(draft: Draft, index: number, length: Length, urlOf?: UrlMaker): void {
  const isTable = index % 3 !== 2
  addHeadings(draft, index)
  if (isTable) add(draft, '| Paper | Published in | Code/Project |', '| --- | --- | --- |')

  for (let row = 0; row < entriesPerSection && room(draft, length) > 0; row++) {
    const hasCode = room(draft, length) > 1 && draft.entries % 5 !== 3
    const entry = isTable ? rowOf : bulletOf
    add(draft, entry(draft, row, hasCode, urlOf))
    draft.entries += 1
    draft.links += hasCode ? 2 : 1
  }
  add(draft, '')
}

function addHeadings(draft: Draft, index: number): void {
  const topic = Math.floor(index / angles.length)
  const part = Math.floor(topic / topics.length)
  const title = `${topics[topic % topics.length] ?? ''}${part > 0 ? ` Part ${part + 1}` : ''}`
  const angle = index % angles.length

  if (angle === 0) addHeading(draft, 2, title)
  addHeading(draft, 3, `${title} ${angles[angle] ?? ''}`)
}

function addHeading(draft: Draft, level: 2 | 3, title: string): void {
  const slug = title.toLowerCase().replaceAll(' ', '-')
  const item = `${level === 3 ? '  ' : ''}- [${title}](#${slug})`
  draft.contents.push(item)
  draft.bytes += item.length + 1
  add(draft, `${'#'.repeat(level)} ${title}`, '')
}

function rowOf(draft: Draft, row: number, hasCode: boolean, urlOf?: UrlMaker): string {
  const {entries} = draft
  const {venue, year} = venueOf(entries, row)
  const title = `${titleOf(entries)}${entries % 71 === 70 ? '.' : ''}`
  const published = venue === 'arXiv' && entries % 7 === 6 ? 'arxiv' : venue
  const [paper, code] = urlsOf(draft, row, urlOf)
  const end = entries % 53 === 52 ? '' : ' |'
  return `| [${title}](${paper}) | ${published} ${year} | ${hasCode ? `[Code](${code})` : '-'}${end}`
}

function bulletOf(draft: Draft, row: number, hasCode: boolean, urlOf?: UrlMaker): string {
  const {venue, year} = venueOf(draft.entries, row)
  const [paper, code] = urlsOf(draft, row, urlOf)
  const tail = hasCode ? ` [[Code](${code})]` : ''
  return `- **${titleOf(draft.entries)}**, ${venue} ${year}. [[Paper](${paper})]${tail}`
}

function urlsOf(draft: Draft, row: number, urlOf?: UrlMaker): readonly [string, string] {
  return urlOf
    ? [urlOf(draft.links), urlOf(draft.links + 1)]
    : [paperUrl(draft.entries, row), codeUrl(draft.entries)]
}

function add(draft: Draft, ...lines: readonly string[]): void {
  draft.lines.push(...lines)
  for (const line of lines) draft.bytes += line.length + 1
}
