import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  ['*Ann Bee and Cy Dee* 2021', 2021],
  ['🆓 _Ann Bee, Cy Dee_ 2021', 2021],
  ['Ann Bee and Cy Dee 2021.', 2021],
  ['seen by those of 2021', undefined],
])('a year that ends an entry behind its authors: %s', (said, year) => {
  const [entry] = parse(
    `## Papers\n\n- [Learning to see far by lamps](https://arxiv.org/abs/2305.00001) ${said}\n`,
  ).entries
  expect(entry?.year).toBe(year)
})
