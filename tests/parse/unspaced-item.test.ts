import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {slice} from '../../src/model/span.ts'

const see = '- [Learning to see far](https://arxiv.org/abs/2305.00001) - seeing\n'
const hear = '-[Learning to hear far](https://arxiv.org/abs/2305.00002) - hearing'
const run = '- [Learning to run far](https://arxiv.org/abs/2305.00003)\n'

test('an item without the blank behind its point is one of its own', () => {
  const text = `# L\n\n${see}${hear}\n${hear.replace('hear', 'cook')}\n${run}`
  const {entries} = parse(text)
  expect(entries.map(({title}) => title)).toEqual(
    ['see', 'hear', 'cook', 'run'].map((word) => `Learning to ${word} far`),
  )
  expect(entries.map(({links}) => links.length)).toEqual([1, 1, 1, 1])
  expect(entries.map(({span}) => slice(text, span))[1]).toBe(hear)
})

test('it is one behind what is told below the item above, and what follows is told of it', () => {
  const text = `# L\n\n${see}  - Ann Bee, Cy Dee\n${hear}\n  - Bo Eff, Di Gee\n  - [code](https://github.com/o/r)\n${run}`
  const {entries} = parse(text)
  expect(entries.map(({title}) => title)).toEqual(
    ['see', 'hear', 'run'].map((word) => `Learning to ${word} far`),
  )
  expect(entries.map(({links}) => links.map(({role}) => role))).toEqual([
    ['paper'],
    ['paper', 'code'],
    ['paper'],
  ])
})

test('labels behind such points are those of the item above', () => {
  const text = `# L\n\n- Learning to see far\n-[paper](https://arxiv.org/abs/2305.00001)\n-[code](https://github.com/o/r)\n${run}`
  expect(parse(text).entries.map(({links}) => links.length)).toEqual([2, 1])
})
