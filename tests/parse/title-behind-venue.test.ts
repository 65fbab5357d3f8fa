import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function titleOf(item: string): string | undefined {
  return parse(`# L\n\n## Papers\n\n- ${item}\n`).entries[0]?.title
}

const url = 'https://openaccess.thecvf.com/content/CVPR2022/html/Bee_paper.html'

test.each([
  `[SEE](${url})  [CVPR2022]  SEE: Learning Far Sights of Lamps`,
  `[SEE](${url}) [CVPR2022]SEE: Learning Far Sights of Lamps`,
  `[SEE](${url}) (CVPR 2022): SEE: Learning Far Sights of Lamps`,
])('the title stands behind a linked name and its venue: %s', (item) => {
  expect(titleOf(item)).toBe('SEE: Learning Far Sights of Lamps')
})

test('words behind a linked name and its venue that are no title are a remark', () => {
  expect(titleOf(`[SeeNet](${url}) [CVPR2022] a method for seeing far with lamps`)).toBe('SeeNet')
})

test('a remark in characters behind the full stop is no part of a title', () => {
  expect(titleOf(`[SEE](${url}) [CVPR2022] Seeing Is All You Need for Lamps. 证明模型的能力`)).toBe(
    'Seeing Is All You Need for Lamps',
  )
})
