import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function viewsOf(header: string, title: string): unknown[] {
  const text = `# L\n\n- [Learning to hear](https://arxiv.org/abs/2305.05726)\n\n## Scores\n\n| Yr | Score | ${header} |\n| --- | --- | --- |\n| 2021 | 86.26 | ${title} |\n`
  return parse(text)
    .entries.slice(1)
    .map(({kind, title: name, venue, year}) => [kind, name, venue?.name, year])
}

test('a column of the names of papers has papers without a link, and an escaped bracket their venue', () => {
  expect(viewsOf('Paper name', String.raw`Learning to see far things\[NeurIPS2021\]`)).toEqual([
    ['paper', 'Learning to see far things', 'NeurIPS', 2021],
  ])
  expect(viewsOf('Paper name', 'Learning to see far things')).toEqual([
    ['paper', 'Learning to see far things', undefined, 2021],
  ])
})

test('a column of other names has none', () => {
  expect(viewsOf('Name', 'Learning to see far things')).not.toContainEqual(
    expect.arrayContaining(['paper']),
  )
})
