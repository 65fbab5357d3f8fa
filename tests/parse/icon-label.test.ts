import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const home = 'https://far.example/see'

test.each([
  [':globe_with_meridians:', 'project'],
  ['🌐', 'project'],
  ['[🎥]', 'project'],
  ['📄', 'paper'],
  [':octocat:', 'code'],
  ['💻', 'code'],
  ['🔥', 'other'],
  ['🌐 Code', 'code'],
])('a picture says what an address does not: %s', (label, role) => {
  const {links} = onlyEntry(
    `- **Learning to see far** [PDF](https://arxiv.org/abs/2305.05726) [${label}](${home})\n`,
  )
  expect(links.map((link) => link.role)).toEqual(['paper', role])
})
