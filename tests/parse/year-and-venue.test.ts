import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const titles = ['Far Sight with Wide Eyes', 'SeeNet : Sight of far things', 'Deep Models of Eyes']

test.each([
  ['## 2018\n\n### NDSS', 'NDSS'],
  ['## 2018\n\n### CCS', 'CCS'],
  ['## 2018\n\n### Oakland (S&P)', 'IEEE S&P'],
  ['## NDSS\n\n### 2018', 'NDSS'],
])('titles without links are papers where a year and a venue head them: %s', (headings, name) => {
  const {entries} = parse(`# Sight\n\n${headings}\n\n- ${titles.join('\n- ')}\n`)
  expect(entries.map(({title}) => title)).toEqual(titles)
  expect(entries.map(({headed, year}) => [headed?.name, year])).toEqual(Array(3).fill([name, 2018]))
})

test('a title of capitals may be a sentence there', () => {
  const {entries} = parse('## NDSS 2018\n\n- What Cannot Be Seen Cannot Be Read Far Away\n')
  expect(entries).toHaveLength(1)
})

test.each(['## 2018\n\n### Sight', '## Eyes\n\n### NDSS'])('nor elsewhere: %s', (headings) => {
  expect(parse(`# Sight\n\n${headings}\n\n- ${titles.join('\n- ')}\n`).entries).toEqual([])
})
