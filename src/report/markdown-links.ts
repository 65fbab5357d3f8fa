import {reasons} from '../verdict/reason.ts'
import type {Verdict} from '../verdict/verdict.ts'
import type {Block} from './block.ts'
import {code, row} from './inline.ts'
import {placeOf} from './markdown-place.ts'
import type {LinkResult, Run} from './reporter.ts'

/** The verdicts that somebody has to act on, in the order in which they are told. */
const told: readonly Verdict[] = ['dead', 'private', 'moved']

/** Places of one link that are told one by one. */
const placeLimit = 5

/** The links that somebody has to act on, each with the reason and its places. */
export function linksBlock(run: Run, fileUrl: string | undefined): Block {
  const links = told.flatMap((verdict) => run.links.filter((one) => one.verdict === verdict))

  return {
    head: `${row(['Verdict', 'Link', 'Why', 'Places'])}\n| --- | --- | --- | --- |`,
    rows: links.map((one) => row([one.verdict, code(one.url), why(one), places(one, fileUrl)])),
    tail: '',
  }
}

function why({reason, movedTo}: LinkResult): string {
  return movedTo === undefined ? reasons[reason] : `${reasons[reason]}, to ${code(movedTo)}`
}

function places({places}: LinkResult, fileUrl: string | undefined): string {
  const shown = places.slice(0, placeLimit).map((place) => placeOf(place, fileUrl))
  const rest = places.length - shown.length
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
