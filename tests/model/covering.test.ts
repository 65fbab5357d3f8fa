import fc from 'fast-check'
import {expect, test} from 'vitest'
import {contentTest, coverFinder} from '../../src/model/covering.ts'
import {covers, type Span} from '../../src/model/span.ts'

const span = fc
  .tuple(fc.nat(40), fc.nat(12))
  .map(([start, length]): Span => ({start, end: start + length}))
const ordered = fc
  .array(span, {maxLength: 20})
  .map((spans) => spans.sort((one, other) => one.start - other.start))

test('the first that covers a span is found, as one by one', () => {
  fc.assert(
    fc.property(ordered, span, (spans, inner) => {
      const one = coverFinder(spans, (own) => own)(inner)
      expect(one).toBe(spans.find((outer) => covers(outer, inner)))
    }),
  )
})

test('a span that holds one of others is told, as one by one', () => {
  fc.assert(
    fc.property(ordered, span, (spans, outer) => {
      expect(contentTest(spans)(outer)).toBe(spans.some((inner) => covers(outer, inner)))
    }),
  )
})
