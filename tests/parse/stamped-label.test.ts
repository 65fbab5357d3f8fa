import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/1234.56789'

test.each([
  ['ICLR20 SeeAll', 'ICLR', 2020],
  ['ICML20 Seeing Far Workshop', 'ICMLW', 2020],
  ["NeurIPS'19 Seeing", 'NeurIPS', 2019],
])('a link behind a title may say the workshop too: %s', (label, name, year) => {
  const {title, venue, year: own} = onlyEntry(`- Learning Widgets: [${label}](${url})\n`)
  expect([title, venue?.name, own]).toEqual(['Learning Widgets', name, year])
})

test.each(['Engineering of Far Lamps 2021', 'Royal Seeing Society Series B'])(
  'a bracket within the label is no title: %s',
  (label) => {
    const {title} = onlyEntry(`- Learning widgets: A review [[${label}]](<${url}>)\n`)
    expect(title).toBe('Learning widgets: A review')
  },
)

test('other words in such brackets are one', () => {
  const {title} = onlyEntry(`- Far sights: [[Learning to see widgets by night]](${url})\n`)
  expect(title).toBe('Learning to see widgets by night')
})

test.each([
  [
    'Communications in Mathematics and Statistics 2017',
    'Communications in Mathematics and Statistics',
    2017,
  ],
  ['Journal of Computational Sights, 2019', 'Journal of Computational Sights', 2019],
])('a link behind a title may name a journal of many words: %s', (label, name, year) => {
  const {title, venue} = onlyEntry(`- Learning Widgets: [${label}](${url})\n`)
  expect([title, venue?.name, venue?.year]).toEqual(['Learning Widgets', name, year])
})

test('two digits of the year may stand between a venue and a name', () => {
  const item =
    '- [AAAI24-SeeAll]<br>*Learning Widgets Far*<br>[Paper](https://arxiv.org/abs/2312.09612)'
  const [entry] = parse(`# L\n\n${item}\n`).entries
  expect([entry?.title, entry?.venue?.name, entry?.year]).toEqual([
    'Learning Widgets Far',
    'AAAI',
    2024,
  ])
})

test('… and a venue that nobody knows stands there where known ones do', () => {
  const labels = [
    'AAAI24-SeeAll',
    'CVPR23-SeeFar',
    'TIP22-SeeNear',
    'SEEKAS23-SeeNet',
    'Sensors21-Far',
  ]
  const items = labels.map(
    (label, index) =>
      `- [${label}]<br>*Learning Widgets Far ${String(index)}*<br>[Paper](https://arxiv.org/abs/2312.0961${String(index)})`,
  )
  const last = parse(`# L\n\n${items.join('\n')}\n`).entries.slice(3)
  expect(last.map(({venue, year}) => [venue?.name, venue?.raw, year])).toEqual([
    ['SEEKAS', 'SEEKAS23', 2023],
    ['Sensors', 'Sensors21', 2021],
  ])
})

test.each(['2023 Section 9.2', '2023 SAM tech report'])(
  'a label may say which part of a paper is meant, or what a report is on: %s',
  (label) => {
    const {venue, year} = onlyEntry(`- Learning Widgets from Far Away [[${label}]](${url})\n`)
    expect([venue, year]).toEqual([undefined, 2023])
  },
)

test.each([`\\[ICML '19\\]`, `\\[ICML 2019\\]`])(
  'a label may begin with a stamp in brackets that are set off: %s',
  (stamp) => {
    const {title, venue, year} = onlyEntry(`- [${stamp} SeeNet: Learning to see far](${url})\n`)
    expect([title, venue?.name, year]).toEqual(['SeeNet: Learning to see far', 'ICML', 2019])
  },
)
