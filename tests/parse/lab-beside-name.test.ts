import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const view = (text: string): unknown[] =>
  parse(`# L\n\n## Models\n\n${text}`).entries.map(({title, links}) => [
    title,
    links.map(({role}) => role).join(),
  ])

test('a title below a name and its lab needs no link', () => {
  const text =
    '- **SEE-130B** [[BEE]](https://bee.cs.dee.edu.cn/see-130b/) Oct 2022 [[open]](https://github.com/bee/see)  \n' +
    '    SEE-130B: An Open Bilingual Lamp\n' +
    '- **FAR** [[Eff Labs]](https://eff.com/far) May 2022 [[open]](https://github.com/eff/far)  \n' +
    '    FAR: Open Far Lamps [[Preprint]](https://arxiv.org/abs/1706.03762)\n'
  expect(view(text)).toEqual([
    ['SEE-130B: An Open Bilingual Lamp', 'other,code'],
    ['FAR: Open Far Lamps', 'other,code,paper'],
  ])
})

test('a linked name that a sentence tells of is no shorter for the links in it', () => {
  const text =
    '- [Bee](http://bee.com/) is a company with a package. They also go with [Far Lamps](http://far.bee.com/with-bee).\n' +
    '- [Learning to See](https://arxiv.org/abs/1706.03762)\n'
  expect(view(text)[0]).toEqual(['Bee', expect.any(String)])
})

test.each([
  ['https://eng.bee.com/far-sights/', 'project'],
  ['https://tech.bee.com/far-sights', 'project'],
  ['https://engineering.bee.edu/~ann/far', 'paper'],
])('engineers tell in blogs: %s', (url, role) => {
  const text = `- [Learning to See](https://arxiv.org/abs/1706.03762)\n- [How Far Lamps See by Night](${url})\n`
  expect(view(text)[1]).toEqual(['How Far Lamps See by Night', role])
})
