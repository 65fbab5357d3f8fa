import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {charactersOf, columnsOf} from '../../src/report/columns.ts'

test.each([
  ...['a', '~', 'é', 'e\u0301', 'ß', '“', '…', '—', '·', '☆', '✔', 'Ⅷ', 'ﬁ', '①', 'α', 'ж', 'ا'],
  ...['中', '，', '（', '한', 'あ', 'ｱ', '！', '👍', '👍🏽', '👩‍👩‍👧', '🏆', '🔥', '▶️', '🇫🇷', '1️⃣'],
  ...['\ufeff', '\u200b', '\u200d', '\u00ad', '\u0301'],
])('%j takes the columns that terminals give it', (character) => {
  expect(charactersOf(character)).toEqual([character])
  expect(columnsOf(character)).toBe(stringWidth(character))
})
