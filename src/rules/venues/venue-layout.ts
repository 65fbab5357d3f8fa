import {countsOf, mostOf} from '../../model/counts.ts'
import type {VenueReading} from '../../venues/reading.ts'

/** How the list writes its dated venues, if five or more are there: what four of five do, or nine of ten where they are many. */
export function usualLayout(readings: readonly VenueReading[]): string | undefined {
  const plain = readings.filter(isPlain)
  const usual = mostOf(countsOf(plain.map(({layout}) => layout)))
  const share = plain.length < 50 ? 0.8 : 0.9
  return usual && usual[1] >= 5 && usual[1] >= plain.length * share ? usual[0] : undefined
}

/**
 * A known venue with its year and signs between them, nothing more: a bracket that stays open, as in
 * `V (YYYY` of `V (YYYY **oral**)`, holds more.
 */
export function isPlain({row, year, layout}: VenueReading): boolean {
  const signs = layout.replace(/V|Y+/g, '')
  return (
    row !== undefined &&
    year !== undefined &&
    !/[\p{Alpha}\d|\\]/u.test(signs) &&
    signs.split(/[([]/).length === signs.split(/[)\]]/).length
  )
}
