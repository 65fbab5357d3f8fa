import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {applyFixes} from '../../src/finding/apply.ts'
import {spansOf} from '../../src/scope/lines.ts'
import {shiftSpans} from '../../src/scope/shift.ts'

const text = 'one\ntwo\nthree\nfour\n'
const pieces = (edits: readonly {start: number; end: number; text: string}[]) => {
  const after = applyFixes(text, [{safety: 'safe', edits}], 'safe')
  const spans = shiftSpans(spansOf(text, [{first: 2, last: 2}]), edits, after)
  return spans.map(({start, end}) => after.slice(start, end))
}

test('changed lines stay with their text, and edited lines have changed', () => {
  expect(pieces([])).toEqual(['two\n'])
  expect(pieces([{start: 0, end: 3, text: 'a longer one'}])).toEqual(['a longer one\ntwo\n'])
  expect(pieces([{start: 4, end: 7, text: 'TWO\nAND\nMORE'}])).toEqual(['TWO\nAND\nMORE\n'])
  expect(pieces([{start: 15, end: 16, text: ''}])).toEqual(['two\n', 'fur\n'])
  expect(pieces([{start: 2, end: 9, text: '-'}])).toEqual(['on-hree\n'])
})

test('whatever is edited, stretches stay whole lines of the text', () => {
  const edit = fc.record({
    start: fc.nat(text.length),
    length: fc.nat(5),
    text: fc.constantFrom('', 'x', '\n', 'a\nb\n'),
  })
  fc.assert(
    fc.property(edit, fc.integer({min: 1, max: 4}), ({start, length, text: inserted}, line) => {
      const edits = [{start, end: Math.min(text.length, start + length), text: inserted}]
      const after = applyFixes(text, [{safety: 'safe', edits}], 'safe')
      for (const span of shiftSpans(spansOf(text, [{first: line, last: line}]), edits, after)) {
        expect(span.start === 0 || after[span.start - 1] === '\n').toBe(true)
        expect(span.end > after.length || after[span.end - 1] === '\n').toBe(true)
      }
    }),
  )
})
