import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/2305.00001'

function read(text: string): unknown[] {
  return parse(`# L\n\n## A\n\n${text}\n`).entries.map(({title, venue, year}) => [
    title,
    venue?.name,
    year,
  ])
}

describe('a line with a year below a title says where it appeared', () => {
  test.each([
    ['OSDI 2016', 'OSDI', 2016],
    ['Nature volume 521, 2015', 'Nature', 2015],
    ['Journal of Machine Learning Research 18 (2018)', 'JMLR', 2018],
    ['ML Systems Workshop at NIPS 2016', 'NeurIPSW', 2016],
  ])('%s', (line, venue, year) => {
    expect(read(`Learning Far and Wide\n${line}\n${url}`)).toEqual([
      ['Learning Far and Wide', venue, year],
    ])
  })
})

describe('a bracket with two digits of a year ends a title', () => {
  test.each([
    [`Learning to see (NeurIPS'22 TRL Workshop) [[Paper]](${url})`, 'NeurIPSW', 2022],
    [`Learning to see (NurIPS‘22 Workshop on TRL) [[Paper]](${url})`, 'NeurIPSW', 2022],
    [`Learning to see (preprint'23) [[Paper]](${url})`, undefined, 2023],
    [`[Learning to see (ACML-24 Journal Track)](${url})`, 'ACML', 2024],
  ])('%s', (line, venue, year) => {
    expect(read(`- ${line}`)).toEqual([['Learning to see', venue, year]])
  })
})
