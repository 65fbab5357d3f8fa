import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/1234.56789'

test.each([
  [
    '张三, 李四, 等. 基于学习的远望方法研究[J]. 计算机学报, 2020.',
    '基于学习的远望方法研究',
    'CJC',
    2020,
  ],
  [
    '「遠くを見る学習」, 人工知能学会全国大会 2020,',
    '遠くを見る学習',
    '人工知能学会全国大会',
    2020,
  ],
  ['标题：Learning to see far；会议：ICLR 2022；链接：', 'Learning to see far', 'ICLR', 2022],
])('citations of the East: %s', (item, title, name, year) => {
  const {title: own, venue, year: when} = onlyEntry(`- ${item} [PDF](${url})\n`)
  expect([own, venue?.name, when]).toEqual([title, name, year])
})

test.each([
  ['리뷰', 'https://a.org/a'],
  ['日本語解説', 'https://a.org/b'],
  ['발표자료', 'https://a.org/c'],
  ['far', 'https://qiita.com/a/items/1'],
  ['far', 'https://velog.io/@a/far'],
])('a link labelled %s tells of the paper', (label, address) => {
  const {links} = onlyEntry(`- [Learning to see far](${url}) [[${label}]](${address})\n`)
  expect(links.map(({role}) => role)).toEqual(['paper', 'project'])
})

test.each([
  '基于学习的远望方法研究 张三, 李四, 王五. 计算机学报, 2020.',
  '基于学习的远望方法研究. 张三 李四. 计算机学报, 2020.',
  '基于学习的远望方法研究，张三，李四，计算机学报，2020',
  '基于学习的远望方法研究. 张三 等. 计算机学报, 2020.',
])('authors end a title in Chinese: %s', (line) => {
  const {title, venue, year} = onlyEntry(`# L\n\n- ${line} [pdf](${url})\n`)
  expect([title, venue?.name, year]).toEqual(['基于学习的远望方法研究', 'CJC', 2020])
})

test('words that are no surnames stay part of a title in Chinese', () => {
  const {title} = onlyEntry(`# L\n\n- 基于学习的远望方法研究 理论, 实践 [pdf](${url})\n`)
  expect(title).toBe('基于学习的远望方法研究 理论, 实践')
})
