import {expect, test} from 'vitest'
import {slice} from '../../src/model/span.ts'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

test('a bold title that ends within its last word has all of it', () => {
  const text =
    '- (ICLR 2023) **Reasoning on graphs: faithful seein**g [[Paper]](https://openreview.net/forum?id=ZGNW)\n'
  const {title, titleSpan} = onlyEntry(text)
  expect(title).toBe('Reasoning on graphs: faithful seeing')
  expect(slice(text, titleSpan)).toBe('Reasoning on graphs: faithful seein**g')
})

test('words behind a bold title are none of it', () => {
  const item = (behind: string): string =>
    `- **Learning to See Far Away**${behind} [[Paper]](https://openreview.net/forum?id=ZGNW)\n`
  expect(titlesOf(item(' new'))).toEqual(['Learning to See Far Away'])
  expect(titlesOf(item('. '))).toEqual(['Learning to See Far Away'])
})
