import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/pdf/2305.00001'

/** The title and the venue of each entry of a list of paragraphs. */
function entriesOf(...lines: readonly string[]): unknown[] {
  return parse(`# L\n\n## Papers\n\n${lines.join('\n\n')}\n`).entries.map(
    ({title, venue, kind}) => [title, venue?.name, kind],
  )
}

test('short remarks in brackets may stand behind the links of a paragraph', () => {
  expect(
    entriesOf(
      `How do Models See Far. \\[[pdf](${url})\\] \\[2024.2\\]`,
      `Seeing Near and Far: A Study. \\[[pdf](${url}2)\\] \\[ICLR 2024 poster\\] \\[2024.2\\]`,
      `A Toy Model of Sight. \\[[blog](https://example.org/toy)\\] \\[2022.9\\]`,
    ),
  ).toEqual([
    ['How do Models See Far', undefined, 'paper'],
    ['Seeing Near and Far: A Study', 'ICLR', 'paper'],
    ['A Toy Model of Sight', undefined, 'other'],
  ])
})

test('but a sentence with such a remark is none', () => {
  expect(
    entriesOf(
      `How do Models See Far. \\[[pdf](${url})\\] \\[2024.2\\]`,
      'We list papers of sight as they come [see below].',
    ),
  ).toHaveLength(1)
})
