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
