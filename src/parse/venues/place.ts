import type {Span} from '../../model/span.ts'
import {spanWithin, type Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {columnsOf} from './column-venue.ts'

/** Words beside a title that are set off, and how: two with the same key stand in the same way. */
export interface Place {
  readonly key: string
  readonly raw: string
  readonly span: Span
}

/** The places beside a title: what stands as code, in italics, in bold, in brackets or between bars, before it or behind it. */
export function placesBeside(pieces: readonly Inline[], title: Span): readonly Place[] {
  return pieces.flatMap((piece) => {
    const side = piece.inner.end <= title.start ? 'before' : 'behind'
    return placesIn(piece).map(({key, ...place}) => ({...place, key: `${side} ${key}`}))
  })
}

function placesIn(piece: Inline): readonly Place[] {
  const {kind, text, inner, strong, emphasis} = piece
  if (kind === 'code') return [{key: kind, raw: text.trim(), span: inner}]
  if (kind === 'link') return wordsIn(text) < 7 ? [{key: kind, raw: text.trim(), span: inner}] : []
  if (kind !== 'text') return []
  if (strong || emphasis)
    return whole(piece, `${strong ? 'strong' : ''}${emphasis ? 'italic' : ''}`)
  const columns = columnsOf(piece).map((column, index) => ({...column, key: `column ${index}`}))
  const enclosed = [...text.matchAll(brackets)].map(({0: all, 1: sign, 2: raw = '', index}) => ({
    key: sign ?? '',
    raw: raw.trim(),
    span: spanWithin(piece, index + all.indexOf(raw), raw.length),
  }))
  return [...columns, ...enclosed]
}

/** What stands in brackets, without a remark behind a semicolon: `(2018 SEE; far sights)`. */
const brackets = /([[(（【])([^()[\]（）【】;]{2,90})(?:;[^()[\]（）【】]{0,120})?[\])】）]/g

/** All words of a piece, without the signs around them. */
function whole(piece: Inline, key: string): readonly Place[] {
  const raw = /[\p{Alpha}\d].*[\p{Alpha}\d)]/su.exec(piece.text)?.[0]
  return raw === undefined
    ? []
    : [{key, raw, span: spanWithin(piece, piece.text.indexOf(raw), raw.length)}]
}
