import type {LinkPlace, LinkResult, Run} from '../report/reporter.ts'
import {digest, mark, wordsIn} from './mark.ts'

/** A dead link of a list, as an issue tells it. */
export interface Death {
  readonly link: LinkResult
  /** Its places, without those that the list's own comments excuse. */
  readonly places: readonly LinkPlace[]
  /** The day on which it was first seen dead, such as `2026-11-25`. */
  readonly since: string
  readonly isNew: boolean
  /** Whether it was seen dead this time too; if not, nothing was proven either way. */
  readonly isConfirmed: boolean
}

/** When addresses were first seen dead, by the digest of the address. */
type Memory = ReadonlyMap<string, string>

/** Deaths that an issue remembers; any more are told as long as they are there, and never as new. */
const remembered = 1500

const memoryMark = 'dead'

/** What an issue remembers of earlier scans: digests and days, nothing of a list's own text. */
export function memoryIn(body: string | null | undefined): Memory {
  const words = wordsIn(body, memoryMark) ?? []
  return new Map(
    words.flatMap((word) => {
      const [, key, day] = /^([\da-f]+):(\d{4}-\d{2}-\d{2})$/.exec(word) ?? []
      return key === undefined || day === undefined ? [] : [[key, day] as const]
    }),
  )
}

/** The mark by which the next scan knows what died before. */
export function memoryOf(deaths: readonly Death[]): string {
  return mark(
    memoryMark,
    ...deaths.slice(0, remembered).map(({link, since}) => `${keyOf(link)}:${since}`),
  )
}

/** The dead links of a run, and those that were dead before and of which nothing was proven this time. */
export function deathsOf(run: Run, memory: Memory, today: string): Death[] {
  const told = new Set(
    run.findings
      .filter(({rule}) => rule === 'dead-link')
      .flatMap((finding) => [finding, ...finding.related].map(placeKey)),
  )
  return run.links.flatMap((link): Death[] => {
    const before = memory.get(keyOf(link))
    if (link.verdict !== 'dead') {
      const {places} = link
      return before !== undefined && isUnproven(link)
        ? [{link, places, since: before, isNew: false, isConfirmed: false}]
        : []
    }
    const places = link.places.filter((place) => told.has(placeKey(place)))
    if (places.length === 0) return []
    const isNew = before === undefined && memory.size < remembered
    const since = before ?? link.failing?.since.slice(0, 10) ?? today
    return [{link, places, since, isNew, isConfirmed: true}]
  })
}

/** Whether a link may still be dead: nobody could tell, and nobody said that it is not to be asked. */
function isUnproven({verdict, reason}: LinkResult): boolean {
  if (verdict === 'skipped') return reason === 'time-limit' || reason === 'offline'
  return verdict === 'unsure' || verdict === 'blocked'
}

function placeKey({file, start}: Pick<LinkPlace, 'file' | 'start'>): string {
  return `${file}:${start.offset}`
}

function keyOf({address}: LinkResult): string {
  return digest(address).slice(0, 10)
}
