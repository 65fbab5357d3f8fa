import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

describe('columns in Chinese, Japanese and Korean', () => {
  test.each([
    ['论文标题|发表时间|会议|论文代码', 'title year venue code'],
    ['標題|發表年份|代碼|主页', 'title year code project'],
    ['📚 タイトル|学会|発表年|コード', 'title venue year code'],
    ['분야|발행일|제목|학회|구현', 'other year title venue code'],
    ['年|論文|著者', 'year title authors'],
    ['论文标题|日期|发布|标签', 'title year venue other'],
    ['标题|发布机构|论文发表时间|发表于', 'title other year venue'],
  ])('%s', (names, roles) => {
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
    const cells = names.split('|')
    const {tables} = parse(
      row(cells) + row(cells.map(() => '---')) + row(cells.map(() => 'Some words here')),
    )
    expect(tables[0]?.columns.map(({role}) => role)).toEqual(roles.split(' '))
  })
})

describe('labels in Chinese, Japanese and Korean', () => {
  test.each([
    ['论文链接', 'paper'],
    ['论文下载链接', 'paper'],
    ['论文解读', 'project'],
    ['论文代码', 'code'],
    ['PDF下载', 'paper'],
    ['项目主页', 'project'],
    ['論文リンク', 'paper'],
    ['実装', 'code'],
    ['논문', 'paper'],
    ['데이터셋', 'dataset'],
    ['바로가기', 'other'],
  ])('%s', (label, role) => {
    const {links} = onlyEntry(
      `- [Learning to see far](https://arxiv.org/abs/1234.56789) [${label}](https://x.org/a)\n`,
    )
    expect(links[1]?.role).toBe(role)
  })
})

test.each(['1、', ''])(
  'a title in marks of its own stands behind the name of its paper: %s',
  (number) => {
    const line = (at: number): string =>
      `${number}[SeeNet](https://arxiv.org/abs/2305.0000${at})《Learning to See Far》 github: https://github.com/b/see\n\n`
    const {entries} = parse(`# L\n\n${line(1)}${line(2)}`)
    expect(entries.map(({title}) => title)).toEqual(['Learning to See Far', 'Learning to See Far'])
  },
)

test.each([
  ['20180605 KDD-10 迁移度量学习：', 'KDD 2010'],
  ['20180326 ICMLA-17 在远处，比较了一些方法：', 'ICMLA 2017'],
  ['20180622 arXiv 探索了远处的不确定性：', 'arXiv 2018'],
  ['20180622 探索了远处：', 'undefined 2018'],
])('a remark stands between a venue and a title: %s', (lead, said) => {
  const {venue, year} = onlyEntry(
    `- ${lead}[Learning to see far](https://arxiv.org/abs/1234.56789)\n`,
  )
  expect(`${String(venue?.name)} ${String(year)}`).toBe(said)
})

test('what people have written on a paper is said below it', () => {
  const notes =
    '\t- 第一篇文章。[代码](https://github.com/b/see)\n\t- [我的解读](https://zhuanlan.zhihu.com/p/1)\n'
  const entry = onlyEntry(`- [Learning to see far](https://arxiv.org/abs/1234.56789)\n${notes}`)
  expect(entry.links.map(({role}) => role)).toEqual(['paper', 'code', 'project'])
})

test('fields that a group of people names in Chinese are no entries', () => {
  const fields =
    '  + 论文：[Learning to See](https://arxiv.org/abs/2305.05726)\n  + 工程地址：https://bee.org/see/\n  + 作者其他研究：https://bee.org/\n'
  const titles = parse(`# L\n\n## 论文\n\n#### **SeeNet**\n${fields}`).entries.map(
    ({title}) => title,
  )
  expect(titles).toEqual(['Learning to See'])
})

test.each([
  ['**Learning to See Far(学习看远)**', 'Learning to See Far'],
  ['**Learning to See Far(学习看远)(论文暂未上传)**', 'Learning to See Far'],
  [
    '[Learning to See β-Lamps (学习看远)](https://arxiv.org/abs/2305.00002)',
    'Learning to See β-Lamps',
  ],
  ['**Learning to See Far()**', 'Learning to See Far'],
  ['**SeeNet(学习看远)**', 'SeeNet(学习看远)'],
  ['**Learning to See Far (第三章)**', 'Learning to See Far (第三章)'],
  ['**学习看远的综述(综述文章)**', '学习看远的综述(综述文章)'],
])('what a title is in Chinese, in brackets behind it: %s', (title, read) => {
  expect(onlyEntry(`- ${title} [paper](https://arxiv.org/abs/2305.00001)\n`).title).toBe(read)
})

test('a sentence between a title and its year is no venue', () => {
  const {title, venue, year} = onlyEntry(
    '- [Learning to See Far](https://arxiv.org/abs/2305.00001) - Slope Two 算法。 - 2007\n',
  )
  expect([title, venue, year]).toEqual(['Learning to See Far', undefined, 2007])
})

test('a column of when a thing was put out holds dates, where all of it are such', () => {
  const {tables} = parse('| 名称 | 发布 |\n|-|-|\n| SeeNet | 2024.2.12 |\n| SeeKit | 2023.3 |\n')
  expect(tables[0]?.columns.map(({role}) => role)).toEqual(['title', 'year'])
})
