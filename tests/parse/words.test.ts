import {expect, test} from 'vitest'
import {wordsIn} from '../../src/parse/text/words.ts'

test('words are parted by white space of every kind, and by no other sign', () => {
  const codes = Array.from({length: 0xffff}, (_, code) => code).filter(
    (code) => code < 0xd800 || code > 0xdfff,
  )
  const parting = codes.filter((code) => wordsIn(`a${String.fromCharCode(code)}b`) === 2)
  expect(parting).toEqual(codes.filter((code) => /\s/.test(String.fromCharCode(code))))
})

test.each([
  ['', 0],
  [' \n', 0],
  [' Learning to\n see ', 3],
  ['看远方学', 4],
  ['看远', 1],
])('%j has so many words', (text, count) => {
  expect(wordsIn(text)).toBe(count)
})
