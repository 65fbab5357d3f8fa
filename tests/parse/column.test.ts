import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test('of a column for several kinds of links each is of the kind that its address tells', () => {
  const cell = 'https://see.org [a/b](https://github.com/a/b) https://a.github.io/b/'
  const of = (header: string) =>
    parse(`| Paper | ${header} |\n|-|-|\n| Learning to see | ${cell} |\n`).entries[0]?.links.map(
      ({role}) => role,
    )
  expect(of('Code/Project Link')).toEqual(['project', 'code', 'project'])
  expect(of('Homepage & Code')).toEqual(['project', 'code', 'project'])
  expect(of('Code')).toEqual(['code', 'code', 'code'])
})

test.each(['Used Datasets', 'DB'])('a column of used data sets leads to them: %s', (header) => {
  const {entries} = parse(
    `| Paper | ${header} |\n|-|-|\n| [Learning to see](https://arxiv.org/abs/2305.00001) | [Far](https://see.org/far) |\n`,
  )
  expect(entries[0]?.kind).toBe('paper')
  expect(entries[0]?.links.map(({role}) => role)).toEqual(['paper', 'dataset'])
})

test('a file of the own repository is what its ending says', () => {
  const cells = '[SeeNet](models/see.py) | [Learning to see](papers/see.pdf)'
  const {entries} = parse(`| Model | Reference |\n|-|-|\n| ${cells} |\n`)
  expect(entries[0]?.links.map(({role}) => role)).toEqual(['code', 'paper'])
})

test('a column of sources may hold other things than venues', () => {
  const sources = ['CVPR 2017', 'Online Demo', 'ACM MM 2018', 'Demo', 'Demo']
  const rows = sources.map((source) => `| Learning to see | ${source} |\n`).join('')
  const {entries} = parse(`| Paper | Source |\n|-|-|\n${rows}`)
  expect(entries.map(({venue}) => venue?.name)).toEqual([
    'CVPR',
    undefined,
    'ACM MM',
    undefined,
    undefined,
  ])
})

test.each([
  [['SIGGRAPH 2017', 'arXiv'], 'arXiv'],
  [['SIGGRAPH 2017', 'Online Demo'], undefined],
])('a short column of sources holds venues where all are: %s', (sources, name) => {
  const rows = sources.map((source) => `| Learning to see | ${source} |\n`).join('')
  const {entries} = parse(`| Paper | Source |\n|-|-|\n${rows}`)
  expect(entries.at(-1)?.venue?.name).toBe(name)
})

test('a column that is called by a time holds years where its cells are dates', () => {
  const yearOf = (header: string, ...cells: readonly string[]) =>
    parse(
      `| Title | ${header} | Paper |\n|-|-|-|\n${cells.map((cell) => `| Learning to see | ${cell} | [pdf](https://arxiv.org/abs/2305.05726) |\n`).join('')}`,
    ).entries[0]?.year
  expect(yearOf('Time', '2025.11', '2024.02')).toBe(2025)
  expect(yearOf('Release Time', '2022/03')).toBe(2022)
  expect(yearOf('Released', 'May 2023')).toBe(2023)
  expect(yearOf('Time', '2016-2018')).toBeUndefined()
  expect(yearOf('Time', '2019', '12.5 s')).toBeUndefined()
})

test('of columns for names and data sets the first names the entries', () => {
  const columnsOf = (header: string) =>
    parse(
      `| ${header} | Url |\n|-|-|-|\n| See | Far | [link](https://github.com/a/b) |\n`,
    ).tables[0]?.columns.map(({role}) => role)
  expect(columnsOf('Name | Datasets')).toEqual(['title', 'dataset', 'other'])
  expect(columnsOf('Dataset | Method')).toEqual(['title', 'other', 'other'])
  expect(columnsOf('Method | Paper')).toEqual(['other', 'title', 'other'])
})

test('a column of link labels holds no names: data sets behind it name the entries', () => {
  const {entries} = parse(
    '| Paper Link | Dataset Name | Type |\n|-|-|-|\n| [arXiv](https://arxiv.org/abs/1912.10088) | See-2 | NR |\n',
  )
  expect(entries.map(({title}) => title)).toEqual(['See-2'])
})

test('a column of tasks holds no venues, though they are told in words of such', () => {
  const rows = ['Sound Classification', 'Signal Processing', 'Speech Recognition'].map(
    (task, at) => `| ${task} | [SeeSet${at}](https://x.org/${at}) |`,
  )
  const {tables} = parse(`| Task | Dataset |\n|-|-|\n${rows.join('\n')}\n`)
  expect(tables[0]?.columns.map(({role}) => role)).toEqual(['other', 'title'])
})

test('a repository in a column of projects is code', () => {
  const text =
    '| Model | 项目地址 |\n|-|-|\n| See | [far](https://github.com/a/b) [See](https://a.github.io/b/) [Project](https://github.com/a/b) |\n'
  expect(parse(text).entries[0]?.links.map(({role}) => role)).toEqual([
    'code',
    'project',
    'project',
  ])
})

test('a bare link in a column of papers is one', () => {
  const rows = [
    'https://arxiv.org/abs/2305.05726',
    'https://arxiv.org/abs/2305.05727',
    'https://see.org/accepted',
  ]
  const table = (urls: readonly string[]) =>
    parse(
      `| Paper | Link |\n|-|-|\n${urls.map((url) => `| Learning to see | [[Link]](${url}) |\n`).join('')}`,
    )
  const rolesOf = (urls: readonly string[]) => table(urls).entries.map(({links}) => links[0]?.role)
  expect(rolesOf(rows)).toEqual(['paper', 'paper', 'paper'])
  expect(
    rolesOf(['https://arxiv.org/abs/2305.05726', 'https://see.org/a', 'https://see.org/b']),
  ).toEqual(['paper', 'other', 'other'])
})

test('data sets beside titles are what these were tried on, and venues may stand below a year', () => {
  const rows = [
    ['Learning to See Far at Night', 'ACL2018', 'SEE-1, SEE-2'],
    ['Learning of Lamps for Far Sights', 'EMNLP2017', 'SEE-1(82.9,acc)'],
    ['FarSee', 'NAACL2018', 'SEE-2'],
  ].map((cells) => `| ${cells.join(' | ')} | [here](https://github.com/a/b) |\n`)
  const {entries} = parse(`| Baselines | Year | Dataset | Code |\n|-|-|-|-|\n${rows.join('')}`)
  expect(entries.map(({title, venue, year}) => [title, venue?.name, year])).toEqual([
    ['Learning to See Far at Night', 'ACL', 2018],
    ['Learning of Lamps for Far Sights', 'EMNLP', 2017],
    ['FarSee', 'NAACL', 2018],
  ])
})

test('data sets beside tasks are what a table is of', () => {
  const rows = ['SEE', 'HEAR', 'FEEL'].map((name) => `| Far Scene Classification | ${name}-1 |\n`)
  const {entries} = parse(`| Aim | Dataset |\n|-|-|\n${rows.join('')}`)
  expect(entries.map(({title}) => title)).toEqual(['SEE-1', 'HEAR-1', 'FEEL-1'])
})

test('a first column that repeats a few kinds names no rows, where another has words of its own', () => {
  const kinds = ['指令微调', '指令微调', '指令微调', '对话指令', '对话指令', '对话指令']
  const rows = kinds.map((kind, at) => `| ${kind} | Far set ${at}号 | https://a.org/${at} |\n`)
  const titlesOf = (header: string): string[] =>
    parse(`| ${header} |\n|-|-|-|\n${rows.join('')}`).entries.map(({title}) => title)
  expect(titlesOf('数据类型 | 数据描述 | 数据链接')[0]).toBe('Far set 0号')
  expect(titlesOf('Model | 数据描述 | 数据链接')[0]).toBe('指令微调')
})

test('a column of papers that holds labels of any kind does not name them', () => {
  const row = (title: string, label: string, host: string): string =>
    `| ${title} | [${label}](https://${host}/far) | 2021 |\n`
  const rows = [
    row('Learning to See Far', 'scholar', 'scholar.google.com'),
    row('Learning to Light Lamps', 'doi', 'see.org'),
    row('On Lamps and Stars', 'page', 'see.org'),
  ].join('')
  const {entries} = parse(`| Name | Paper | Year |\n|-|-|-|\n${rows}`)
  expect(entries.map(({title, links}) => [title, links[0]?.role])).toEqual([
    ['Learning to See Far', 'paper'],
    ['Learning to Light Lamps', 'paper'],
    ['On Lamps and Stars', 'project'],
  ])
})

test('a column that counts rows by its header may hold days with single digits', () => {
  const row = (day: string): string =>
    `| ${day} | [See ${day}](https://arxiv.org/abs/2305.00001) |\n`
  const {entries} = parse(`| ID | Paper |\n|-|-|\n${row('2023-11-26')}${row('2022-9-1')}`)
  expect(entries.map(({year}) => year)).toEqual([2023, 2022])
})
