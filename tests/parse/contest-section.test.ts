import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test('what stands below a heading of contests is no paper', () => {
  const item = '- [**Far Lamps by Night Challenge**](https://far.org) *(Bee Labs, Nov 2019)*'
  expect(parse(`# L\n\n## 3. Contest\n\n${item}\n`).entries).toMatchObject([{kind: 'other'}])
})
