import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  ['&#9733; Learning to see far by night', 'Learning to see far by night'],
  ['&#x2605; Learning to see far by night', 'Learning to see far by night'],
  ['&#128293; Learning to see 5&#8211;7 lamps by night', 'Learning to see 5–7 lamps by night'],
  ['Learning to see it&#39;s far by night', "Learning to see it's far by night"],
  ['Learning to see &amp;#9733; by night', 'Learning to see &#9733; by night'],
  ['Learning to see &#9999999; by night', 'Learning to see &#9999999; by night'],
])('the title of %s is read as GitHub shows it', (written, title) => {
  const item = `- ${written}. CVPR 2020. [paper](https://arxiv.org/abs/2001.01234)\n`
  const [entry] = parse(`# Papers\n\n${item}`).entries
  expect(entry?.title).toBe(title)
})

test('an icon without words tells by its name what a link is for', () => {
  const item =
    '- [Learning to see far](https://arxiv.org/abs/2001.01234) [![](assets/website.svg)](https://see.org/far) [![](assets/far.svg)](https://see.org/lamps)\n'
  const [entry] = parse(`# Papers\n\n${item}`).entries
  const roles = entry?.links.map(({role}) => role).filter((role) => role !== 'badge')
  expect(roles).toEqual(['paper', 'project', 'other'])
})
