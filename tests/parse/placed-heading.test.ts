import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const view = (text: string): unknown[] =>
  parse(`# L\n\n## Sights\n\n${text}`).entries.map(({title, venue, year}) => [
    title,
    venue?.name,
    year,
  ])

test('titles with venue and year head their authors and notes, without links', () => {
  const text =
    '#### Learning to See Far, ICML 16 \n* Ann Bee, Cy Dee, Far Labs\n* Sees far.\n\n' +
    '#### Learning to See (at All) by Night. EMNLP 18\n* Ann Bee and Cy Dee\n\n' +
    '#### An Introduction to Lamps. Ann B. Bee and Cy Dee. 2012\n* Lamps and lights\n\n'
  expect(view(text)).toEqual([
    ['Learning to See Far', 'ICML', 2016],
    ['Learning to See (at All) by Night', 'EMNLP', 2018],
    ['An Introduction to Lamps', undefined, 2012],
  ])
})

test('titles stand behind where and when they appeared in brackets, with notes below and without', () => {
  const text =
    '### [2013 CVPR] Seeing in 2D Lamps with 3D Lights\n---\n\n' +
    '### [2014] Far Sights: Multi-spectral Approach\n* Lamps and lights\n\n' +
    '### [ECCV 2018] Learning to See by Night\n'
  expect(view(text)).toEqual([
    ['Seeing in 2D Lamps with 3D Lights', 'CVPR', 2013],
    ['Far Sights: Multi-spectral Approach', undefined, 2014],
    ['Learning to See by Night', 'ECCV', 2018],
  ])
})

test.each([
  '#### [2014] Papers of the Year\n* They shine\n\n#### [2015] Papers of the Year\n* They shine\n',
  '#### [Lamps 2014] Some of the best\n* They shine\n\n#### [Lamps 2015] More of the best\n',
  '#### Lamps of the Month. June 2012\n* They shine\n\n#### Lamps of the Year, 2013\n* They shine\n',
  '#### Papers, ICML 16\n* Far sights\n\n#### Talks, ICML 17\n* Near sights\n',
])('other dated headings are none: %s', (text) => {
  expect(view(text)).toEqual([])
})

test('titles without links are papers in an item that is a venue and its year', () => {
  const text =
    '# L\n\n- S&P 2019\n  - SeeNet: Efficient Sights with Lamps\n  - Far Sights via Two Lamps\n- CCS 2018\n  - Sights of Wide Lamps\n'
  expect(parse(text).entries.map(({title, headed, year}) => [title, headed?.name, year])).toEqual([
    ['SeeNet: Efficient Sights with Lamps', 'IEEE S&P', 2019],
    ['Far Sights via Two Lamps', 'IEEE S&P', 2019],
    ['Sights of Wide Lamps', 'CCS', 2018],
  ])
})
