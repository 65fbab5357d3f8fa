import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {viewOf} from '../support/list-view.ts'

const paper = '- [Learning to See Far](https://arxiv.org/abs/2001.00001)'
const headed = (headings: string): unknown =>
  parse(`# L\n\n${headings}\n\n${paper}\n`).entries.map(({headed, year}) => [headed?.name, year])

test('the start of a word of the meeting above stands for it', () => {
  expect(headed('## USENIX Security\n\n### sec2025')).toEqual([['USENIX Security', 2025]])
  expect(headed('## USENIX Security\n\n### Sec 2024')).toEqual([['USENIX Security', 2024]])
})

test('another meeting is its own', () => {
  expect(headed('## USENIX Security\n\n### NDSS 2025')).toEqual([['NDSS', 2025]])
  expect(headed('## ICSE-SEIP\n\n### ICSE 2025')).toEqual([['ICSE', 2025]])
})

test('letters tied by a sign are no topic', () => {
  expect(headed('## IEEE S&P')).toEqual([['IEEE S&P', undefined]])
  expect(headed('## Q&A')).toEqual([[undefined, undefined]])
  expect(parse(`# L\n\n## S&P\n\n${paper}\n`).entries.map(viewOf)).toHaveLength(1)
})
