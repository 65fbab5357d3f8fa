import {expect, test} from 'vitest'
import {onlyEntry, viewOf} from '../support/list-view.ts'
import {parse} from '../../src/index.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

test.each([
  ['In 2021 IFIP/FAR Int. Symposium on Far Sight Management (FSM). 286ś294.', 'FSM 2021'],
  ['In 2016 Int. Wireless Sights and Mobile Seeing (IWSMS).', 'IWSMS 2016'],
])('letters behind the name of a meeting whose year stands first name it: %s', (words, venue) => {
  const text = `A. Bee and C. D. Eff. 2021. Seeing for Co-located Clouds of Dust. ${words}\n`
  expect(viewOf(onlyEntry(`# L\n\n${text}`))).toMatchObject({
    title: 'Seeing for Co-located Clouds of Dust',
    venue,
  })
})

test('letters in a title are none', () => {
  const text = `- **In 2021 the Far Sight System (FSS)** [[paper](${arxiv})]\n`
  expect(viewOf(onlyEntry(text)).venue).toBe('')
})

test('a publisher may stand before letters and a year', () => {
  const text = `Usenix SEEC 2014, [Seeing for Far Applications](${arxiv})---Notes:[blog](https://o.github.io)\n`
  expect(viewOf(onlyEntry(`# L\n\n${text}`))).toMatchObject({venue: 'Usenix SEEC 2014', year: 2014})
})

test.each([
  ['[1901.A Survey of Far Sights]', 'A Survey of Far Sights', 2019],
  ['[2106.SeeNet: Learning to See]', 'SeeNet: Learning to See', 2021],
  ['[1607.see2vec: Far Feature Learning]', 'see2vec: Far Feature Learning', 2016],
])('year and month in two digits each lead a title in: %s', (label, title, year) => {
  expect(onlyEntry(`- ${label}(https://sci.org/a.pdf)\n`)).toMatchObject({title, year})
})

test.each([
  ['[2505] [SEE]', 2025],
  ['[25.05]', 2025],
  ['[1912]', 2019],
  ['[2001]', 2001],
])('a bracket of its own may hold them before a linked title: %s', (lead, year) => {
  expect(onlyEntry(`- ${lead} [Learning to see far](${arxiv})\n`)).toMatchObject({
    title: 'Learning to see far',
    year,
  })
})

test('a bracket with venue, year and a name stands above its title', () => {
  const text = `（1）【ICLR-2017 SEN】<br>\n[Seeing with Eye Networks](${arxiv})\n`
  expect(viewOf(onlyEntry(`# L\n\n${text}`))).toMatchObject({
    title: 'Seeing with Eye Networks',
    venue: 'ICLR 2017',
  })
})

test('the last name behind authors and a year is a venue where others of the list are', () => {
  const item = (number: number, venue: string): string =>
    `* [Learning to see far ${number}](https://arxiv.org/abs/2305.0000${number}), Ann Bee et al 202${number}, ${venue}\n`
  const {entries} = parse(
    `# L\n\n${['ICRA', 'IROS', 'CoRL', 'ICRA', 'RSS', 'CEP', 'Sensors'].map((venue, index) => item(index, venue)).join('')}`,
  )
  expect(entries.map(({venue}) => venue?.name)).toEqual([
    'ICRA',
    'IROS',
    'CoRL',
    'ICRA',
    'RSS',
    'CEP',
    'Sensors',
  ])
})
