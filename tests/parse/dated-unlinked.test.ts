import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const linked = [1, 2, 3]
  .map(
    (at) =>
      `- **Learning to See ${'ABC'[at - 1] ?? ''}** (2010)\n  ([pdf](https://e.org/${String(at)}.pdf))\n`,
  )
  .join('')
const titles = (text: string): string[] =>
  parse(`# L\n\n### 2010\n\n${linked}\n${text}`)
    .entries.map(({title}) => title)
    .slice(3)

test('a title with its year in brackets is a paper below its year, alone and without a link too', () => {
  expect(titles('### 1995\n\n- **Lamps for functional sights** (1995)\n  Ann Bee\n')).toEqual([
    'Lamps for functional sights',
  ])
})

test.each([
  '### 1995\n\n- **Lamps for functional sights**\n  Ann Bee\n',
  '### 1995\n\n- We have read of far sights (1995)\n',
  '### Notes\n\n- Lamps for functional sights\n',
])('others are none: %s', (text) => {
  expect(titles(text)).toEqual([])
})
