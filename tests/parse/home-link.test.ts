import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  ['http://seer.bee.org/', 'project'],
  ['http://bee.org/seer', 'paper'],
])('a name that leads to %s beside a paper', (url, role) => {
  const paper = '[Paper](http://seer.bee.org/seer.pdf)'
  const text = `# Papers\n\n- [Seer](${url}) A Framework for Seeing Far ${paper}\n`
  expect(parse(text).entries[0]?.links.map((link) => link.role)).toEqual([role, 'paper'])
})
