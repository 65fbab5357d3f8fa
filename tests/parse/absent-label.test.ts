import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const paper = '[Paper](https://arxiv.org/abs/2305.05726)'

test.each([
  ['[No Code](link)', 'code'],
  ['[Not released](link)', 'other'],
  ['[Coming soon](link)', 'other'],
  ['[No code yet](link)', 'code'],
  ['[Far Zoo](https://far.example/zoo)', 'other'],
])('what stands behind the label of a paper is no title beside a bold name: %s', (label, role) => {
  const {title, links} = onlyEntry(`- **SeeGPT-1** [${paper} | ${label}]`)
  expect(title).toBe('SeeGPT-1')
  expect(links.map((link) => link.role)).toEqual(['paper', role])
})

test.each([
  `[No Code Needed: Seeing Far](https://arxiv.org/abs/2305.05726)`,
  `**SeeGPT-1** ${paper}, [No Code Needed: Seeing Far](https://arxiv.org/abs/2305.05727)`,
])('words of a title may begin as such a label does: %s', (item) => {
  expect(onlyEntry(`- ${item}`).title).toBe('No Code Needed: Seeing Far')
})
