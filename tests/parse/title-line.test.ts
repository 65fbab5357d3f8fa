import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {viewOf} from '../support/list-view.ts'

const links = '[Paper](https://arxiv.org/abs/2305.05726) / [Demo Page](https://see.github.io)'
const star = '[![stars](https://img.shields.io/github/stars/a/b)](https://github.com/a/b)'

test.each([
  '`【2024-04】-【SeeNet】-【Sea University】`',
  '2024.04 SeeNet',
  '[2024/04] [SeeNet]',
  '2024-04-01',
])('one bold line below %s is the title of what the others tell', (head) => {
  const text = `- ${head}\n  - **SeeNet: Learning to See Far**\n  - **Author(s):** Ann Bee, Cy Dee\n  - ${star}\n  - ${links}\n`
  const {entries} = parse(`# L\n\n## Eyes\n\n${text}${text}`)
  expect(entries.map(viewOf)).toMatchObject(
    Array.from({length: 2}, () => ({title: 'SeeNet: Learning to See Far'})),
  )
  expect(entries.map(({year, links: own}) => [year, own.length])).toEqual([
    [2024, 4],
    [2024, 4],
  ])
})

test('several bold lines, or lines with words of their own, are papers themselves', () => {
  const item = (words: string): string => `  - **Learning to ${words} far and wide** ${links}\n`
  const {entries} = parse(`# L\n\n## Eyes\n\n- 2024.04\n${item('see')}${item('hear')}`)
  expect(entries.map(({title}) => title)).toEqual([
    'Learning to see far and wide',
    'Learning to hear far and wide',
  ])
})
