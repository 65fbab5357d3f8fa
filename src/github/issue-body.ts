import {groupBy} from '../model/group-by.ts'
import {home} from '../project.ts'
import {fit} from '../report/block.ts'
import {code, inline, link} from '../report/inline.ts'
import {placeOf} from '../report/markdown-place.ts'
import {plural} from '../report/plural.ts'
import {reasons} from '../verdict/reason.ts'
import {memoryOf, type Death} from './deaths.ts'
import {mark} from './mark.ts'

/** Bytes of a body at most: GitHub takes 65,536 characters. */
const limit = 65_000

/** The mark of the one issue; the label is the operator's word and may hold anything. */
export const issueMark = 'issue'

/** The issue: dead links by section and entry, cut to what GitHub takes on the border of a link. */
export function issueBody(deaths: readonly Death[], fileUrl: string | undefined): string {
  const head = `${mark(issueMark)}\n${memoryOf(deaths)}\n\n${introOf(deaths)}\n`
  return `${head}\n${sectionsOf(deaths, fileUrl, limit - Buffer.byteLength(head) - 200)}`
}

/** What is told to those who follow the issue. */
export function newsBody(deaths: readonly Death[], fileUrl: string | undefined): string {
  const head = `${plural(deaths.length, 'more link')} found dead.\n`
  return `${head}\n${sectionsOf(deaths, fileUrl, limit - 400)}`
}

/** What the issue says when nothing is dead. */
export const allClear = 'No dead link is left.'

function introOf(deaths: readonly Death[]): string {
  if (deaths.length === 0) return allClear
  const meaning = link('There is proof that it is gone', `${home}/blob/main/docs/verdicts.md`)
  return `${plural(deaths.length, 'dead link')}. ${meaning}; no robot wall is among them. This issue is kept up to date by each scan and closes itself.`
}

function sectionsOf(deaths: readonly Death[], fileUrl: string | undefined, bytes: number): string {
  const sections = groupBy(deaths, headingOf)
  let room = bytes
  let left = 0
  const parts: string[] = []
  for (const [heading, group] of sections) {
    const rows = [...groupBy(group, ({places}) => places[0]?.entry?.title ?? '')].flatMap(
      ([title, some]) => rowsOf(title, some, fileUrl),
    )
    const part = fit({head: `### ${heading}\n`, rows, tail: ''}, room)
    left += part.left
    room -= Buffer.byteLength(part.text) + 1
    if (part.text !== '') parts.push(part.text)
  }
  if (left > 0)
    parts.push(`${plural(left, 'more link')} left out here: see the summary of the run.\n`)
  return parts.join('\n')
}

function headingOf({places}: Death): string {
  const [place] = places
  return [place?.file ?? '', ...(place?.entry?.section ?? [])].map(inline).join(' › ')
}

/** One row a link; the first of an entry begins with its title. */
function rowsOf(title: string, deaths: readonly Death[], fileUrl: string | undefined): string[] {
  return deaths.map((death) => {
    const name = title === '' ? '' : `**${inline(title)}**\\\n  `
    return `- ${name}${rowOf(death, fileUrl)}`
  })
}

function rowOf(
  {link: dead, places, since, isConfirmed}: Death,
  fileUrl: string | undefined,
): string {
  const evidence = dead.evidence.map(({source, answer}) => `${inline(source)}: ${code(answer)}`)
  const facts = [
    `since ${since}`,
    ...(isConfirmed
      ? [...new Set(evidence)]
      : [`this time it ${reasons[dead.reason]}, which proves nothing`]),
    places
      .slice(0, 5)
      .map((place) => placeOf(place, fileUrl))
      .join(', '),
    link('Wayback Machine', waybackUrl(dead.url)),
  ]
  const verdict = isConfirmed ? `**dead**: ${reasons[dead.reason]}` : '**dead**'
  return `${code(dead.url)} (${dead.role}) ${verdict}\\\n  ${facts.join(' · ')}`
}

/** Where copies of a page are kept; nothing in it ends a link of Markdown. */
function waybackUrl(url: string): string {
  const page = url.replace(/#.*$/s, '')
  const safe = encodeURI(page.replace(/\p{Cs}/gu, '\uFFFD'))
    .replaceAll('%25', '%')
    .replace(/[!'()*[\]<>|\\^`{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `https://web.archive.org/web/${safe}`
}
