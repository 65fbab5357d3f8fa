import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  ['[G. Bee](http://bee.github.io/) et al, ICCV 2017', 'other'],
  ['Cy Dee, [Ann Bee](https://sites.google.com/site/bee), CVPR 2018', 'other'],
  ['[Ann Bee](https://github.com/bee), Cy Dee, CVPR 2018', 'other'],
  ['Cy Dee, [Project](https://bee.github.io/see), CVPR 2018', 'project'],
  ['CVPR 2018. [SeeNet](https://github.com/bee/seenet)', 'code'],
])('beside a title: %s', (words, role) => {
  const text = `# L\n\n- [Learning to See Far](https://arxiv.org/abs/2305.05726) - ${words}\n`
  expect(parse(text).entries[0]?.links.map((link) => link.role)).toEqual(['paper', role])
})

test.each([
  ['PRJ', 'project'],
  ['DB', 'dataset'],
])('the label %s', (label, role) => {
  const text = `# L\n\n- [Learning to See Far](https://arxiv.org/abs/2305.05726) [\`${label}\`](https://bee.org/see)\n`
  expect(parse(text).entries[0]?.links.map((link) => link.role)).toEqual(['paper', role])
})
