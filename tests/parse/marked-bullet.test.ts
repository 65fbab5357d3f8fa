import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/2305.00001'

function read(text: string): unknown[] {
  return parse(`# L\n\n## A\n\n${text}\n`).entries.map(({title, venue, year}) => [
    title,
    venue?.name,
    year,
  ])
}

test('a picture by its name before authors does not make a field of them', () => {
  const text = `- :+1: &nbsp; I. J. Bee and C. Dee, **Learning Far and Wide**, ICLR 2016.
- :+1: &nbsp; **Learning Near and Far**, ICLR 2019`
  expect(read(text)).toEqual([
    ['Learning Far and Wide', 'ICLR', 2016],
    ['Learning Near and Far', 'ICLR', 2019],
  ])
})

test('scores of reviewers are no venue, and a year ends with its field', () => {
  const text = `- [Learning far and wide](${url})
  - Ann Bee. *ACM 1991*
  - OpenReview: 8, 6
  - Key: far`
  expect(read(text)).toEqual([['Learning far and wide', undefined, 1991]])
})

test.each(['Learning far and wide.pdf', '[FarNet]Learning far and wide.pdf'])(
  'the name of a file: %s',
  (label) => {
    expect(read(`- [${label}](${url})`)).toEqual([['Learning far and wide', undefined, undefined]])
  },
)
