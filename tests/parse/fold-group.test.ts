import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const item = (letter: string): string =>
  `- [Learning to See ${letter}](https://example.org/${letter}.pdf)\n`

const stated = (text: string): unknown[] =>
  parse(`# L\n\n## A\n\n${text}`).entries.map(({venue, headed, year}) => [
    (venue ?? headed)?.name,
    year,
  ])

test('what a fold is opened by names the papers in it, and none behind it', () => {
  const inner = '<details>\n<summary>Abstract</summary>\n\nWords.\n\n</details>\n'
  const text = `<details>\n<summary>ICLR 2020</summary>\n\n${item('A')}\n${inner}\n${item('B')}\n</details>\n\n${item('C')}`
  expect(stated(text)).toEqual([
    ['ICLR', 2020],
    ['ICLR', 2020],
    [undefined, undefined],
  ])
})

test('a fold of one block names what it holds', () => {
  const link = '<a href="https://arxiv.org/abs/2305.00001">Learning to See</a>'
  const text = `<details><summary><b>ICLR 2020</b></summary>\n<ul><li>${link}</li></ul>\n</details>\n\n${item('C')}`
  expect(stated(text)).toEqual([
    ['ICLR', 2020],
    [undefined, undefined],
  ])
})

test.each(['*ICLR 2020*', 'ICLR 2020', '**ICLR 2020**'])(
  'a line names what follows: %s',
  (line) => {
    expect(stated(`${line}\n\n${item('A')}`)).toEqual([['ICLR', 2020]])
  },
)
