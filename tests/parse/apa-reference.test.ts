import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const viewsOf = (reference: string): (string | undefined)[][] =>
  parse(`# L\n\n## Papers\n\n- ${reference}\n`).entries.map(({title, venue, year}) => [
    title,
    venue?.name,
    String(year),
  ])

test.each([
  'Bee, A., & Dee, C. (2022). Far lamps. *Journal of Sights*, 40(S1), 97-140.',
  'Bee, A., Dee, C., & Fey, E. (2022). Far lamps. *Journal of Sights*, 111(12), 4088-4118.',
])('a reference may have a title of two words: %s', (reference) => {
  expect(viewsOf(reference)).toEqual([['Far lamps', 'Journal of Sights', '2022']])
})

test('two words in italics of two people are no journal with its volume', () => {
  expect(viewsOf('Bee, A., & Dee, C. (2022). Far lamps. *Seen by all*')).toEqual([])
})

test.each([
  'Far Bee, P., Dee, M., & Fey, D. (2022). How are lamps seen by night?. *Journal of Sights*, 37(5), 920-964.',
  'Bee, Ann B., Cy Dee, & Eve Fey. (2022). ”How are lamps seen by night?” *Journal of Sights*, 37(5), 920-964.',
  'Bee and Dee. 2022. “How are lamps seen by night?” *Journal of Sights*.',
  'Bee, U. v., Dee, M. v. d., & Fey, D. (2022). How are lamps seen by night?. *Journal of Sights*, 37(5), 920-964.',
])('its authors may be written in many ways: %s', (reference) => {
  expect(viewsOf(reference)).toEqual([
    ['How are lamps seen by night?', 'Journal of Sights', '2022'],
  ])
})

test.each([
  ['Review of Economic Studies', 'Review of Economic Studies'],
  ['Seen by all', undefined],
])('a known journal behind a quotation needs no markup: %s', (words, name) => {
  expect(viewsOf(`Bee and Dee. 2022. “How are lamps seen by night?” ${words}.`)).toEqual([
    ['How are lamps seen by night?', name, '2022'],
  ])
})

test('the hyphen of copied pages stands in names as well', () => {
  const item =
    '- Bee, A. B., Ebert‐Dee, I., & Eff, C. (2019). Viewing far patterns by lamps. *Sights*, 46, 3-9.'
  expect(parse(`# L\n\n## Papers\n\n${item}\n`).entries[0]?.title).toBe(
    'Viewing far patterns by lamps',
  )
})

test('a title ends before a place in italics of HTML', () => {
  const item =
    '* Ann Bee, Cy Dee, Ed Eff. SeeNet: A Lamp for Far Sights. <i>2018 Conference on Far Sights (SEEK 2018)</i>\n[[pdf](https://a.org/far.pdf)]'
  expect(parse(`# L\n\n## Papers\n\n${item}\n`).entries[0]?.title).toBe(
    'SeeNet: A Lamp for Far Sights',
  )
})

test.each([
  ['Bee, J. R., Dee, R. N., & Eff, E. L. (1996)', 'Science, 274(5294), 1926-1928', 'Science'],
  ['Bee, C. (1996)', 'Behavioral and Brain Sciences, 43, e28', 'Behavioral and Brain Sciences'],
])(
  'a journal is told by what stands behind it, and no author is one: %s',
  (people, place, name) => {
    expect(viewsOf(`${people}. Far learning by young lamps. ${place}.`)).toEqual([
      ['Far learning by young lamps', name, '1996'],
    ])
  },
)

test.each([
  ['Psychological reports, 66(1), 195-244.', 'Psychological reports'],
  ['Journal of far psychology: general, 66(1), 195-244.', 'Journal of far psychology: general'],
  ['Advances in neural information processing systems, 22.', 'NeurIPS'],
])('a journal behind a title may be in small letters: %s', (place, name) => {
  const text = `- Bee, A. (1990). Learning to see far with lamps. ${place} [[pdf]](https://bee.org/a.pdf)\n`
  const {title, venue, year} = onlyEntry(text)
  expect([title, venue?.name, year]).toEqual(['Learning to see far with lamps', name, 1990])
})
