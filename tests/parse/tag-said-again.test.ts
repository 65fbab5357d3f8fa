import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const table = (cell: string): string =>
  `# L\n\n|Date|Title|Paper|\n|:-:|:-:|:-:|\n|2024.11|${cell}|[[pdf]](https://arxiv.org/pdf/2411.17116)|\n`

test.each([
  [
    '🔥[**Far-Sight: 11x~ speedup**] Far Sight: Efficient Seeing over Long Roads(@BEE)',
    'Far Sight: Efficient Seeing over Long Roads',
  ],
  ['🔥🔥[**FlashSee**] Bee FlashSee(@bee)', 'Bee FlashSee'],
  [
    '[**SP: Unified Sight Parallel (USP)**] YunBee: A Unified Sight Parallel (USP) Lamp for Long Roads',
    'YunBee: A Unified Sight Parallel (USP) Lamp for Long Roads',
  ],
  ['[**Learning to See Far**] we learn how one sees far lamps', 'Learning to See Far'],
  ['[**Learning to See Far**] Ann Bee, Cy Dee, Ed Fee, Gus Hee', 'Learning to See Far'],
])('a bold tag whose words the title says again is none: %s', (cell, title) => {
  expect(titlesOf(table(cell))).toEqual([title])
})
