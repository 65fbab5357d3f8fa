import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '[Paper](https://arxiv.org/abs/2305.05726)'

/** What is read of one line of a list. */
function read(line: string): unknown[] {
  const [entry] = parse(`# L\n\n## Papers\n\n${line}\n`).entries
  return [entry?.title, entry?.venue?.name, entry?.venue?.year]
}

test.each([
  [`1. AAAI16：Multiple Lamps for Seeing ${paper}`, 'Multiple Lamps for Seeing', 'AAAI', 2016],
  [`1. AAAI 2016：Multiple Lamps for Seeing ${paper}`, 'Multiple Lamps for Seeing', 'AAAI', 2016],
  [
    `1. NeurIPS 2018 Multiple Lamps for Seeing ${paper}`,
    'Multiple Lamps for Seeing',
    'NeurIPS',
    2018,
  ],
])('a venue stands before a title: %s', (line, ...expected) => {
  expect(read(line)).toEqual(expected)
})

test.each([
  ['- SEE2：Multiple Lamps for Seeing', 'SEE2：Multiple Lamps for Seeing'],
  ['- CVPR 2018 Workshop on Lamps for Seeing', 'CVPR 2018 Workshop on Lamps for Seeing'],
  ['- COVID 2019 Spreads by Lamps for Seeing', 'COVID 2019 Spreads by Lamps for Seeing'],
])('a title begins with a name: %s', (line, title) => {
  expect(read(`${line} ${paper}`)[0]).toBe(title)
})

test('a venue in bold in the bracket behind a short title is none, though nobody knows it', () => {
  const line = 'Decentralized seeing by lamps (**Far Sights in Practice 2024**)'
  expect(read(`${line} [${paper}]`)[0]).toBe('Decentralized seeing by lamps')
  expect(read(`- Seeing (**Learning to See Far by Lamps**) ${paper}`)[0]).toBe(
    'Learning to See Far by Lamps',
  )
})
