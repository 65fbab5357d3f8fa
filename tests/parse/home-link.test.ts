import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  ['http://seer.bee.org/', 'project'],
  ['http://bee.org/seer', 'project'],
  ['https://www.bee.org/~ann/seer/', 'project'],
])('a name that leads to %s beside a paper', (url, role) => {
  const paper = '[Paper](http://seer.bee.org/seer.pdf)'
  const text = `# Papers\n\n- [Seer](${url}) A Framework for Seeing Far ${paper}\n`
  expect(parse(text).entries[0]?.links.map((link) => link.role)).toEqual([role, 'paper'])
})

test.each([
  ['https://ieeexplore.ieee.org/xpl/RecentIssue.jsp?punumber=7083369', 'other'],
  ['https://link.springer.com/journal/11263', 'other'],
  ['https://ieeexplore.ieee.org/author/37085386255', 'other'],
  ['https://www.researchgate.net/profile/Ann_Bee/publication/375067639_See', 'paper'],
  ['https://link.springer.com/article/10.1007/s11263-020-1', 'paper'],
])('a venue that leads to %s', (url, role) => {
  const text = `# Papers\n\n- [2019 [RA-L](${url})] Learning to See Far [[PDF](https://bee.org/see.pdf)]\n`
  expect(parse(text).entries[0]?.links.map((link) => link.role)).toEqual([role, 'paper'])
})

test.each([
  ['SeeR', 'project'],
  ['Learning to See', 'paper'],
])('%s leads to any page beside the label of a paper', (name, role) => {
  const paper = '[paper 1](https://doi.org/10.1002/see.1), [paper 2](https://doi.org/10.1002/see.2)'
  const text = `# Papers\n\n- 2009 - [${name}](https://r.bee.org/package=SeeR) - ${paper}\n`
  expect(parse(text).entries[0]?.links.map((link) => link.role)).toEqual([role, 'paper', 'paper'])
})

test.each([
  ['https://seer.github.io', 'project'],
  ['https://github.com/bee/seer', 'code'],
])('what is labelled by its host leads there: %s', (url, role) => {
  const text = `# Papers\n\n- Learning to See Far [[Paper]](https://bee.org/far.pdf) [[github]](${url})\n`
  expect(parse(text).entries[0]?.links.map((link) => link.role)).toEqual(['paper', role])
})
