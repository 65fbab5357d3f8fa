import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.00001'

test.each([
  ['(2019 CVPRw)', 'CVPRw'],
  ['(2019 IEEE S&P (Oakland))', 'IEEE S&P (Oakland)'],
])('a bracket around year and venue is no part of the venue: %s', (place, raw) => {
  const text = `**[See3D](${url})** ${place} [[code](https://github.com/o/see)]<br>\n**Learning to See Far Lamps from Near**\n`
  expect(onlyEntry(`# L\n\n## A\n\n${text}`).venue?.raw).toContain(raw)
  expect(onlyEntry(`# L\n\n## A\n\n${text}`).venue?.raw).not.toMatch(/w\)$/)
})

test('a venue that nobody knows, cut as the names of people are, where others begin with known ones', () => {
  const item = (venue: string): string =>
    `- ${venue} -- [Learning to see far lamps](https://arxiv.org/abs/1601.00001)\n`
  const leads = [
    'TMC',
    'TCC 2017',
    'INFOCOM',
    'TMC 2016',
    'IEEE T. Sights',
    'IEEE T. Sights 2017',
    'Ann Bee',
  ]
  const {entries} = parse(`# L\n\n${leads.map(item).join('')}`)
  expect(entries.slice(4).map(({venue}) => [venue?.name, venue?.year])).toEqual([
    ['IEEE T. Sights', undefined],
    ['IEEE T. Sights', 2017],
    [undefined, undefined],
  ])
})
