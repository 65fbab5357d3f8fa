import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const roles = (item: string): string =>
  parse(`# L\n\n## Tools\n\n- ${item}\n`)
    .entries.flatMap(({links}) => links.map(({role}) => role))
    .join()

test('who keeps a tool is no code of it', () => {
  expect(
    roles(
      '[SeeFar](https://github.com/farlabs/seefar) - Lamp from [Far Labs](https://github.com/farlabs).',
    ),
  ).toBe('code,other')
})

test.each([
  ['[OpenLamps](https://github.com/openlamps) - All lamps.', 'code'],
  ['[SeeFar](https://x.org) - A lamp. [Code](https://github.com/farlabs)', 'other,code'],
  ['[SeeFar](https://x.org) - A lamp. [[Matlab Reference]](https://github.com/bee)', 'other,code'],
])('code with an owner: %s', (item, expected) => {
  expect(roles(item)).toBe(expected)
})
