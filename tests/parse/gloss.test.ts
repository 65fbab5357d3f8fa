import {expect, test} from 'vitest'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/1611.08669'

test.each([
  '- 实现自动选择重点：',
  '[4] 不修剪+multi head attention 的GCN加载依存信息，实现自动选择重点：',
  '[3]修剪后用GCN 加载依存信息： ',
])('what a paper is about stands in Chinese before its title: %s', (gloss) => {
  const line = `${gloss}Learning to Prune Far Lamps for Sights [论文](${url}) [代码](https://github.com/bee/see)`
  expect(titlesOf(`# 论文\n\n## 修剪\n\n${line}\n`)).toEqual([
    'Learning to Prune Far Lamps for Sights',
  ])
})

test('a group before a year is none of that year', () => {
  const text = `# L\n\n2019年之前：\n\n- [Learning to See Far](${url})\n`
  expect(onlyEntry(text).year).toBeUndefined()
})
