import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '- [Learning to See Far](https://arxiv.org/abs/2305.05726), ICLR 2020\n'

test.each([
  ['https://www.nytimes.com/2019/11/10/business/lamps.html', 'other', 'other'],
  ['https://en.wikipedia.org/wiki/Lamp', 'other', 'other'],
  ['https://lamps.example.edu/papers/lamps', 'paper', 'paper'],
])('among papers, what stands at %s is a %s', (url, kind, role) => {
  const entry = parse(
    `# L\n\n## A\n\n${paper.repeat(3)}- [Lamps and What They Show](${url})\n`,
  ).entries.at(-1)
  expect([entry?.kind, entry?.links[0]?.role]).toEqual([kind, role])
})
