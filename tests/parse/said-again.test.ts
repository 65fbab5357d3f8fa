import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {viewOf} from '../support/list-view.ts'

const told = (
  at: number,
  title: string,
): string => `## ${title} [${String(at)}]<a name="${String(at)}"></a>
Have you ever wondered how lamps see? They do not, and this is what the paper is about.

* Short read: [How lamps look far!](https://bee.org/${String(at)})
* Paper: [${title}](https://arxiv.org/abs/2305.0000${String(at)})
* [Code](https://github.com/bee/lamp${String(at)})
`

test('a heading is the title of a paper that a field below it leads to by the same words', () => {
  const text = `# L\n\n${told(1, 'Learning to See Far')}\n${told(2, 'Lamps: A Far Prior')}`
  expect(parse(text).entries.map(viewOf)).toMatchObject([
    {
      title: 'Learning to See Far',
      links: [
        'other https://bee.org/1',
        'paper https://arxiv.org/abs/2305.00001',
        'code https://github.com/bee/lamp1',
      ],
    },
    {title: 'Lamps: A Far Prior'},
  ])
})

test('other words name papers of their own', () => {
  const text = `# L\n\n${told(1, 'Learning to See Far')}\n${told(2, 'Lamps: A Far Prior')}`
  const titles = parse(text.replaceAll(/^## .*$/gm, '## Far Sights')).entries.map(
    ({title}) => title,
  )
  expect(titles).toContain('Learning to See Far')
  expect(titles).not.toContain('Far Sights')
})
