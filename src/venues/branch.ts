import {hostedIn} from './guest.ts'
import type {VenueIndex} from './index.ts'
import type {Found} from './names.ts'
import type {VenueRow} from './table.ts'

/** Small words in the name of a workshop, as some write it: ` deep learning workshop`. */
const smallWords = String.raw`(?:\s(?!(?:accepted|also|best|from|presented|with)\b)\p{Lower}[\p{Alpha}-]{3,}){1,4}`

/** A workshop by a name of its own, behind what it is held at: ` Natural Seeing Workshop`, ` workshop`. */
export const workshopName = String.raw`(?:${smallWords}|(?:\s(?:\p{Upper}[\p{Alpha}\d&+-]*|and|for|in|of|on|the)){0,7})\s(?:[Ww]ork[Ss]hops?|WORKSHOPS?|[Ww]o(?:rsh|rkh|ksh|rks)ops?)(?!\p{Alpha})`

const ownWorkshop = new RegExp(String.raw`^(?:\W{0,2}(?:19|20)?\d{2})?[,:]?${workshopName}`, 'u')

/** What such words make of a venue: a meeting beside the main one. */
export function branchIn(text: string): 'Workshop' | 'Findings' | undefined {
  if (/\bfindings\b|\bfinding\W*(?=$|(?:19|20)\d{2})/i.test(text)) return 'Findings'
  return /\b(?:workshops?|wo(?:rsh|rkh|ksh|rks)ops?|wksp|wkshp|ws)\b|(?<=\b(?:19|20)\d{2}\s?)\bw\b/i.test(
    text,
  )
    ? 'Workshop'
    : undefined
}

/** What is printed beside the papers of a meeting, right behind its name and year: `ICSE-Companion '23`, `ICSE 2023 Companion`. */
function companionIn(behind: string): 'Companion' | undefined {
  const isCompanion =
    /companion/i.test(behind) && /^(?:\W{0,2}(?:19|20)?\d{2})?\s?[\s-]companion\b/i.test(behind)
  return isCompanion ? 'Companion' : undefined
}

/** The workshop, findings or companion of a conference: a venue of its own. */
export function branchOf(
  raw: string,
  found: readonly Found[],
  first: Found,
  index: VenueIndex,
): {name: string; row: VenueRow} | undefined {
  const at = found.indexOf(first)
  const before = raw.slice(found[at - 1]?.end ?? 0, first.start)
  const behind = raw.slice(first.end, found[at + 1]?.start)
  // `AAAI 2019 Spring Symposium`
  const symposium = /\b(?:spring|fall) symposi(?=um|a)/i.exec(behind)?.[0]
  const own = symposium && index.find(`${first.row.name} ${symposium}um`)?.row
  if (own) return {name: own.name, row: own}
  const isOwn = ownWorkshop.test(raw.slice(first.end))
  const said =
    (isOwn ? 'Workshop' : branchIn(`${before} ${behind}`)) ??
    (/findings/i.test(raw) ? 'Findings' : undefined)
  const host = /\S\s*@\s*$/.test(before) || hostedIn(before) !== undefined ? 'Workshop' : said
  const glued = /^(?:(?:19|20)?\d{2}[\s-]?W|(?:19|20)\d{2}w)\b/.test(
    raw.slice(first.end).replace(/^\W+/, ''),
  )
  const branch = glued ? 'Workshop' : (companionIn(raw.slice(first.end)) ?? host)
  if (branch === undefined || first.row.kind !== 'conference') return undefined
  const {name} = (branch === 'Findings' ? found.at(-1)?.row : undefined) ?? first.row
  if (name.endsWith(branch)) return undefined
  const full = `${name} ${branch}`
  const row = index.find(full)?.row ?? {name: full, kind: 'workshop', also: []}
  return {name: row.name, row}
}
