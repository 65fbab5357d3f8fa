import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/1234.56789'

test.each([
  [
    '2015 | Seeing Far - A New Light for Old Lamps | Ann Bee, et al.',
    'Seeing Far - A New Light for Old Lamps',
  ],
  ['2015 | Seeing Far - Ann Bee and Cy Dee of Sea Town | KDD', 'Seeing Far'],
  ['Seeing Far - ICML 2015', 'Seeing Far'],
])('a dash between bars joins the words of a title: %s', (item, title) => {
  expect(onlyEntry(`- ${item} | [PDF](${url})\n`).title).toBe(title)
})

test('the language of a paper is none of the words of its title', () => {
  expect(
    onlyEntry(`- **Seeing Far: A Review. (In Chinese)** *Ann Bee.* JMLR 2016. [paper](${url})\n`)
      .title,
  ).toBe('Seeing Far: A Review')
})

test.each(['SeeNet (Lamps|JAX)', 'OmniSee (Eyes + Lamps|JAX|Torch)', 'Learning p(y|x) by Night'])(
  'a bar within brackets ends no title: %s',
  (title) => {
    const text = `# L\n\n## Papers\n\n- ${title}\n  - Paper: ${url}\n`
    expect(onlyEntry(text).title).toBe(title)
  },
)

test('the month behind the name of data and what bars part are none of it', () => {
  const line = '**SeeFar  2023-9 | All | EN | [Paper](https://arxiv.org/abs/2305.05726)**'
  const [entry] = parse(`# Far Datasets\n\n## Datasets\n\n- ${line}\n`).entries
  expect([entry?.title, entry?.year]).toEqual(['SeeFar', 2023])
})

test('a month that ends a title may be of it', () => {
  const link = '[Far Sights Order 2015-09](https://bee.org/far)'
  const [entry] = parse(`# Far Sights\n\n## Laws\n\n- ${link}\n`).entries
  expect(entry?.title).toBe('Far Sights Order 2015-09')
})
