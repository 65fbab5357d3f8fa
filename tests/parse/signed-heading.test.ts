import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const titles = (text: string): string[] =>
  parse(`# L\n\n## Sights\n\n${text}`).entries.map(({title, year}) => `${title} ${year ?? '-'}`)

const placed =
  '#### Learning to See Far, ICML 16 \n* Ann Bee, Cy Dee\n\n' +
  '#### Do Lamps Know What They Light? ICLR 2019\n* Bo Eff\n\n'

test('names alone sign the titles above them, where others say when they appeared', () => {
  const text =
    '#### Variational Sight\n* Ann B. Bee, Cy Dee, Bo Eff\n* The origin of sight.\n\n' +
    '#### Wider Sights: A Review of Lamps. \n\nAnn Bee and Cy Dee\n\n' +
    '#### Probabilistic lamps by sights and methods. 1993\n* Ann Bee\n* Lamps; Far lamps\n\n'
  expect(titles(placed + text)).toEqual([
    'Learning to See Far 2016',
    'Do Lamps Know What They Light? 2019',
    'Variational Sight -',
    'Wider Sights: A Review of Lamps -',
    'Probabilistic lamps by sights and methods 1993',
  ])
})

test.each([
  '#### Contributors\n* Ann Bee, Cy Dee\n',
  '#### Far Sights\n* Lamps, Lights and Sights\n',
  '#### Our Posts\n* Ann Bee, Cy Dee\n',
])('headings over names or words are no titles: %s', (text) => {
  expect(titles(placed + text)).toHaveLength(2)
})

test('names alone sign no heading where none is surely a title', () => {
  expect(titles('#### Wider Sights by Lamps\n* Ann Bee, Cy Dee\n\n#### Far Sights\n')).toEqual([])
})

test('one name signs a heading, where who published it and when stand behind', () => {
  const text =
    '#### Lamps and How They Fail\n\nAnn Bee,\nSight University Press,\n1999.\n\nLamps fail often.\n\n' +
    '#### Ironies of Far Lamps\nCy Dee,\nAutomatica,\nVolume 19, November 1983, Pages 775-779.\n<https://doi.org/10.1016/0005-1098>\n\n'
  expect(titles(placed + text).slice(2)).toEqual([
    'Lamps and How They Fail 1999',
    'Ironies of Far Lamps 1983',
  ])
})
