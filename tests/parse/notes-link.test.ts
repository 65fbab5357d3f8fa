import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const roles = (text: string): unknown[] =>
  parse(`# L\n\n## 2019\n\n${text}`).entries.map(({title, links}) => [
    title,
    ...links.map(({role}) => role),
  ])

test('notes in a file of the list are about a paper', () => {
  const text =
    '- Learning to See at Night [[Notes](notes/see.md)]\n- [Learning to Hear](notes/hear.md) [[arXiv](https://arxiv.org/abs/2305.05726)]\n'
  expect(roles(text)).toEqual([
    ['Learning to See at Night', 'project'],
    ['Learning to Hear', 'project', 'paper'],
  ])
})

test('a file that a title alone leads to is none', () => {
  expect(roles('- [Learning to See](see.md)\n- [Learning to Hear](hear.md)\n')).toEqual([])
})

test('a review of a paper is notes on it, and may be a paper itself', () => {
  const text =
    '- Learning to See [[paper](https://arxiv.org/abs/2305.05726)] [[review](https://github.com/bee/notes/blob/main/see.md)] [[summary](https://example.org/see)]\n- Learning to Hear [[paper](https://arxiv.org/abs/2305.05728)] [[Review](https://arxiv.org/abs/2305.05727)]\n'
  expect(roles(text)).toEqual([
    ['Learning to See', 'paper', 'project', 'project'],
    ['Learning to Hear', 'paper', 'paper'],
  ])
})

test('a summary in a file of the list is notes, whatever the file', () => {
  const text =
    '- [Learning to See](https://arxiv.org/abs/2305.05726) [[**Summary**]](summary/see.pdf)\n- [Learning to Hear](https://arxiv.org/abs/2305.05727) [[PDF]](pdf/hear.pdf)\n'
  expect(roles(text)).toEqual([
    ['Learning to See', 'paper', 'project'],
    ['Learning to Hear', 'paper', 'paper'],
  ])
})

test('a page on a paper in a folder of papers is notes on it, and a project in a folder of its own is code', () => {
  const text =
    '## CVPR 2019\n\n- [Learning to See Far Lamps](https://github.com/bee/far/blob/main/conference-papers/2025/see/README.md)\n- [Learning to Hear Far Lamps](https://github.com/bee/far/blob/main/projects/hear/README.md)\n'
  expect(roles(text)).toEqual([
    ['Learning to See Far Lamps', 'project'],
    ['Learning to Hear Far Lamps', 'code'],
  ])
})

test('a report that the list itself has written stands beside the paper', () => {
  const [entry] = parse(
    '| Title | Published | Keywords |\n|-|-|-|\n| Learning to See Far with Lamps | [CVPR 2026](https://arxiv.org/abs/2602.01864) | ✅ [report](survey/papers/see.md) |\n',
  ).entries
  expect(entry?.links.map(({role}) => role)).toEqual(['paper', 'project'])
})
