import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '[A Review of Far Sights](https://bee.org/review.pdf)'
const list = '- [Learning to See](https://arxiv.org/abs/2305.05726)\n'

function titlesOf(paragraph: string): string[] {
  return parse(`# L\n\n## Sights\n\n${paragraph}\n\n${list}`).entries.map(({title}) => title)
}

test.each(['**Review**:', '**Survey:**', '**Literature review** -'])(
  'what sums a section up is a paper: %s',
  (name) => {
    expect(titlesOf(`${name} ${paper}.`)).toEqual(['A Review of Far Sights', 'Learning to See'])
  },
)

test.each([
  `**Review**: we follow ${paper}.`,
  `**Thanks**: ${paper}.`,
  `Review: ${paper} tells all.`,
])('what is said of it is none: %s', (paragraph) => {
  expect(titlesOf(paragraph)).toEqual(['Learning to See'])
})
