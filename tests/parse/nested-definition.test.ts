import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test('a reference leads where a definition in a quote or an item says', () => {
  const text =
    '- [Learning to see][a]\n\n> [a]: https://x.org/a\n\n- [Learning to hear][b]\n\n  [b]: https://x.org/b\n'
  expect(parse(text).links.map(({url}) => url)).toEqual(['https://x.org/a', 'https://x.org/b'])
})
