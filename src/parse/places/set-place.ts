import type {Span} from '../../model/span.ts'
import {yearOfDigits} from '../../venues/year.ts'
import {spanWithin, type Inline} from '../text/inline.ts'
import {withoutSigns, wordsIn} from '../text/words.ts'
import {columnsOf} from '../venues/column-venue.ts'
import type {Place, Written} from './place.ts'

/** The places beside a title that are set off: as code, in italics, in bold, in brackets or between bars. */
export function setPlaces({beside, titleSpan}: Written): readonly Place[] {
  return beside.flatMap((piece) => {
    const side = piece.inner.end <= titleSpan.start ? 'before' : 'behind'
    return placesIn(piece).map(({key, ...place}) => ({
      ...place,
      key: `${side} ${key}`,
      isSet: true,
    }))
  })
}

type Words = Pick<Place, 'key' | 'words' | 'span' | 'written'>

/** The places that a piece gives by its style or its brackets, with what is said there. */
function placesIn(piece: Inline): readonly Words[] {
  const {kind, text, inner, strong, emphasis} = piece
  if (kind === 'code') return [{key: kind, words: text.trim(), span: inner}]
  if (kind === 'link')
    return wordsIn(text) < 7 ? [{key: kind, words: text.trim(), span: inner}] : []
  if (kind !== 'text') return []
  if (strong || emphasis)
    return whole(piece, `${strong ? 'strong' : ''}${emphasis ? 'italic' : ''}`)
  const columns = columnsOf(piece).flatMap(({raw, span}, index) =>
    index === 0 && isAccount(text) ? [] : [{key: `column ${index}`, words: raw, span}],
  )
  const enclosed = [...text.matchAll(brackets)].map(
    ({0: all, 1: sign = '', 2: raw = '', index}) => {
      const at = index + all.indexOf(raw)
      return (
        stamped(piece, sign, raw, at) ?? {
          key: sign,
          words: raw.trim(),
          span: spanWithin(piece, at, raw.length),
        }
      )
    },
  )
  return [...columns, ...enclosed]
}

/** A venue and two digits of its year before the name of a method: `[ICS23-SeeNet]`, `[Far Sights22-FarNet]`. */
function stamped(piece: Inline, sign: string, raw: string, at: number): Words | undefined {
  if (!raw.includes('-')) return undefined
  const [, written = '', name = '', digits] =
    /^((\p{Upper}[\p{Alpha}&. ]*\p{Alpha})([12]\d))-\p{Alpha}*\p{Upper}\S*$/u.exec(raw) ?? []
  const year = yearOfDigits(digits)
  if (year === undefined) return undefined
  const span = spanWithin(piece, at, written.length)
  return {key: `${sign} stamp`, words: `${name} ${String(year)}`, span, written}
}

/** Whether a colon begins what is said of a name up to the first bar: `[SeeNet](url): Lamps for Far Sights | Bee Labs`. */
function isAccount(text: string): boolean {
  return /^\s*[:：]/.test(text)
}

/** What stands in brackets, without a remark behind a semicolon, however it is set: `(2018 SEE; far sights)`, `(2018 SEE; *far* sights)`. */
const brackets =
  /([[(（【])([^()[\]（）【】;]{2,90})(?:(?:;[^()[\]（）【】]{0,120})?[\])】）]|;[^()[\]（）【】]{0,120}$)/g

/** All words of a piece, without the signs around them. */
function whole(piece: Inline, key: string): readonly Words[] {
  const words = withoutSigns(piece.text)
  const span = (all: string): Span => spanWithin(piece, piece.text.indexOf(all), all.length)
  return words === undefined ? [] : [{key, words, span: span(words)}]
}
