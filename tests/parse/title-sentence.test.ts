import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function firstOf(line: string): object | undefined {
  const [entry] = parse(`# L\n\n## A\n\n${line}\n`).entries
  return entry && {title: entry.title, venue: entry.venue?.name, year: entry.year}
}

describe('sentences behind a title within its link say where and when it appeared', () => {
  test.each([
    ['Learning to see. NIPS 2016 workshop.', 'NeurIPSW', 2016],
    ['Learning to see. 2016-02. CVPR 2017.', 'CVPR', 2017],
    ['Learning to see. ICLR 2021 (Under Review). 2020-02-29', 'ICLR', 2021],
    ['Learning to see. 2020-03', undefined, 2020],
    ['(*) Learning to see. ICLR 2020.', 'ICLR', 2020],
    ['*Learning to see. ICLR 2020.', 'ICLR', 2020],
  ])('%s', (label, venue, year) => {
    expect(firstOf(`[${label}](https://arxiv.org/abs/2305.00001)`)).toEqual({
      title: 'Learning to see',
      venue,
      year,
    })
  })
})

describe('a bracket with a year ends bold words', () => {
  test.each([
    ['Sights (SeeingDay 2017)', 'Sights', 'SeeingDay', 2017],
    ['Learning to see (2018)', 'Learning to see', undefined, 2018],
  ])('%s', (words, title, venue, year) => {
    const line = `- **${words}** [[Paper]](https://arxiv.org/abs/2305.00001)`
    expect(firstOf(line)).toEqual({title, venue, year})
  })
})
