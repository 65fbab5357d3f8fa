import {describe, expect, test} from 'vitest'
import {resolveSettings} from '../../src/config/settings.ts'
import {lintText} from '../../src/lint.ts'
import {said} from '../support/list-lint.ts'

const rule = 'impossible-venue'

function entry(venue: string): string {
  return `- [Learning to see](https://arxiv.org/abs/2305.00001), ${venue}\n`
}

describe('no such edition', () => {
  test.each([
    'ICCV 2022',
    "ECCV'21",
    'ECCV, 2023',
    '[ICCV2020]',
    'NeurIPS 1950',
    'EMNLP 1990',
    'NAACL 2020',
    'IEEE TNSE 2008',
    'TMLR 2020',
    'ECCVW 2021',
  ])('%s', (venue) => {
    expect(said(rule, entry(venue))).toHaveLength(1)
  })
})

describe('silence', () => {
  test.each([
    'ICCV 2023',
    'ECCV 2022 Workshops',
    'ICPR 2021',
    'IEEE SLT 2023',
    'COLING 2025',
    'SP 1950',
    'ICSLP 1990',
    'ICCV 2021/ECCV 2022',
    'arXiv 2305.05726',
    'Some Symposium 1850',
    'CVPR',
  ])('%s', (venue) => {
    expect(said(rule, entry(venue))).toEqual([])
  })
})

test('a year in a column of its own counts, the date of a preprint does not', () => {
  const table = (year: string): string =>
    `| Year | Venue | Paper |\n|-|-|-|\n| ${year} | ECCV | [Learning to see](https://arxiv.org/abs/2305.00001) |\n`
  expect(said(rule, table('2018'))).toEqual([])
  expect(said(rule, table('2017-12-05'))).toEqual([])
  expect(said(rule, table('2017'))).toEqual([
    '3:10 error Unexpected venue `ECCV` in 2017, expected an edition that took place, such as `ECCV 2016` or `ECCV 2018`',
  ])
})

test('the year of a heading counts where the other venues below such headings fit it', () => {
  const under = (year: number, venue: string): string => `\n## ${year}\n\n${entry(venue)}`
  const four = [under(2012, 'ECCV'), under(2015, 'ICCV'), under(2016, 'ECCV'), under(2019, 'ICCV')]
  expect(said(rule, four.join('') + under(2010, 'ICCV'))).toEqual([
    '20:56 error Unexpected venue `ICCV` in 2010, expected an edition that took place, such as `ICCV 2009` or `ICCV 2011`',
  ])
  const preprints = under(2014, 'ICCV') + under(2015, 'ECCV')
  expect(said(rule, four.join('') + preprints)).toEqual([])
  expect(said(rule, under(2010, 'ICCV'))).toEqual([])
})

test('four digits that are no year', () => {
  expect(said(rule, entry('CVPR 2203'))).toEqual([
    '1:56 error Unexpected `2203` behind venue `CVPR`, expected the year of an edition',
  ])
  expect(said(rule, entry('arXiv 2203'))).toEqual([])
  expect(said(rule, entry('CVPR, 2203-2212'))).toEqual([])
})

test('a year beyond the next, where the year is known', () => {
  const told = (text: string, today?: string): string[] =>
    lintText('README.md', text, resolveSettings({}, today === undefined ? {} : {today}))
      .findings.filter((finding) => finding.rule === rule)
      .map(({message}) => message)
  expect(told(entry('CVPR 2031'), '2026-11-25')).toEqual([
    'Unexpected venue `CVPR 2031`, expected a year until 2027',
  ])
  expect(told(entry('CVPR 2027'), '2026-11-25')).toEqual([])
  expect(told(entry('CVPR 2031'))).toEqual([])
})

test('one venue time and again is told once', () => {
  expect(said(rule, entry('ICCV 2022').repeat(9))).toEqual([
    '1:56 error Unexpected venue `ICCV 2022`, expected an edition that took place, such as `ICCV 2021` or `ICCV 2023` (9 such venues)',
  ])
})

test('venues of the user have years of their own', () => {
  const venues = [{name: 'MyConf', kind: 'conference', also: [], held: 'even:2010-'}]
  expect(said(rule, entry('MyConf 2021'), {venues})).toHaveLength(1)
  expect(said(rule, entry('MyConf 2022'), {venues})).toEqual([])
})
