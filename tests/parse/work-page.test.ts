import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '- [Learning to See Far Lamps](https://arxiv.org/abs/2305.05726)\n'
const lab = 'https://www.microsoft.com/en-us/research/publication/lamps/'

/** The roles of the last of two papers. */
const rolesOf = (links: string) =>
  parse(`# L\n\n## Papers\n\n${paper}- Learning to See Far Stars, 2020 ${links}\n`)
    .entries.at(-1)
    ?.links.map(({role}) => role)

test.each([
  [`[[MSR](${lab})] [[code](https://github.com/bee/far)]`, ['paper', 'code']],
  ['[[Google](https://research.google/pubs/pub46180/)]', ['paper']],
  [`[[MSR](${lab})] [[paper](https://arxiv.org/abs/2305.05727)]`, ['other', 'paper']],
  [`[[project](${lab})]`, ['project']],
  ['[[Bee](https://bee.org/publications/)]', ['other']],
])('the page of a work is the paper where nothing else is: %s', (links, roles) => {
  expect(rolesOf(links)).toEqual(roles)
})
