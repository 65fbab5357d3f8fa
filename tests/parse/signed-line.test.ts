import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test('who signs a line is no part of the venue behind', () => {
  const text =
    '- [Learning to See](https://arxiv.org/abs/2001.00001)<br>Ann Bee, Cy Dee, Journal of Far Sights, 1992.\n'
  const [entry] = parse(`# L\n\n${text}`).entries
  expect(entry).toMatchObject({venue: {name: 'Journal of Far Sights'}, year: 1992})
})
