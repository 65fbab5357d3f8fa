import {expect, test} from 'vitest'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'
const title = 'Learning to See Far'

test.each([
  [
    `${title}, IEEE Transactions on Systems, Man, and Cybernetics, 2008. [[paper](${arxiv})]`,
    'TSMC 2008',
  ],
  [`[${title}](${arxiv}), IEEE Transactions on Systems, Man and Cybernetics, 1998`, 'TSMC 1998'],
  [
    `${title}, ACM Transactions on Multimedia Computing, Communications, and Applications, 2008. [[paper](${arxiv})]`,
    'TOMM 2008',
  ],
  [
    `[${title}](${arxiv}). Journal of Vision, Image, and Speech, 1998`,
    'Journal of Vision, Image, and Speech 1998',
  ],
  [`[${title}](${arxiv}), IEEE Micro Top Picks 2019`, 'IEEE Micro 2019'],
])('the name of a journal may have commas of its own: %s', (item, venue) => {
  expect(viewOf(onlyEntry(`- ${item}\n`))).toMatchObject({title, venue})
})

test('a title may have them too', () => {
  const entry = onlyEntry(`- Learning to See, Hear, and Smell, 2008. [[paper](${arxiv})]\n`)
  expect(viewOf(entry)).toMatchObject({
    title: 'Learning to See, Hear, and Smell',
    venue: '',
    year: 2008,
  })
})

test.each([
  [`Lecture Notes in Computer Science, ECCV 2018`, 'ECCV 2018'],
  [`LNCS (ECCV), 2018`, 'ECCV 2018'],
  [`LNCS, 2018`, 'LNCS 2018'],
])('of a meeting in a series the meeting is the venue: %s', (words, venue) => {
  expect(viewOf(onlyEntry(`- [${title}](${arxiv}). ${words}\n`))).toMatchObject({venue, year: 2018})
})

test.each([`DEFCON'31`, 'DEF CON 31'])('digits that count meetings are no year: %s', (words) => {
  expect(viewOf(onlyEntry(`- [${title}](${arxiv}), ${words}\n`))).toMatchObject({
    venue: 'DEF CON',
    year: undefined,
  })
})

test.each(['[T, Bee and Togel 2019]', '[Bee, Dee and Eff 2019]', '(Bee & Dee 2019)'])(
  'who wrote a paper is no venue: %s',
  (words) => {
    expect(viewOf(onlyEntry(`- [${title}](${arxiv}) ${words}\n`))).toMatchObject({
      venue: '',
      year: 2019,
    })
  },
)

test.each([
  ['IEEE Micro Top Picks 16, Miller et al,', 'IEEE Micro'],
  ['HotCloud 16 --', 'HotCloud'],
])('two digits behind a known name are its year: %s', (lead, name) => {
  expect(onlyEntry(`- ${lead} [${title}](${arxiv})\n`)).toMatchObject({venue: {name}, year: 2016})
})

test.each([
  ['IEEE Transactions on Intelligent Vehicles 2018.', 'T-IV', 2018],
  ['Journal of Far Lamps 1960.', 'Journal of Far Lamps', 1960],
  ['Journal of Far Lamps (1960)', 'Journal of Far Lamps', 1960],
  ['International Conference on Pattern Recognition (ICPR 2014).', 'ICPR', 2014],
])('a spelled-out venue behind the comma is no part of the title: %s', (place, name, year) => {
  const entry = onlyEntry(`- A New Approach to Lamps, ${place} [[paper](https://a.org/a.pdf)]\n`)
  expect([entry.title, entry.venue?.name, entry.year]).toEqual([
    'A New Approach to Lamps',
    name,
    year,
  ])
})
