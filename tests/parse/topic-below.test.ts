import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '[[Paper](https://arxiv.org/abs/2305.05726)]'

/** How many entries items below a heading in the news are. */
function countBelow(heading: string, lead: string): number {
  const titles = ['Learning Far Sights', 'An Image Is Worth Many Far Lamps', 'Prompting Far Lamps']
  const items = titles.map((title) => `* ${lead} ${title} ${paper}\n`).join('')
  const list = `# Sights\n\n## 🔥 News\n\n### ${heading}\n\n${items}\n## Far Papers\n\n${items.replaceAll(lead, '[ECCV 2022]')}`
  return parse(list).entries.length - titles.length
}

test('a topic of the list below its news holds papers', () => {
  expect(countBelow('Far Sight Methods', '[CVPR 2024]')).toBe(3)
})

test.each([
  ['Far Sight Methods', '[2024.05]'],
  ['May 2024', '[CVPR 2024]'],
  ['Recent Updates', '[CVPR 2024]'],
])('but what happened does not: %s, %s', (heading, lead) => {
  expect(countBelow(heading, lead)).toBe(0)
})
