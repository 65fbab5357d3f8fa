import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const link = '[[paper](https://arxiv.org/abs/2305.05726)]'

test.each([
  ['*preprint*', undefined],
  ['*Operations Research*', 'Operations Research'],
  ['*Journal on Far Lamps*', 'Journal on Far Lamps'],
])('italics behind the comma that ends a bold title are where it appeared: %s', (place, name) => {
  const {title, venue} = onlyEntry(`**[2025/08] Learning to See by Far Lamps, ${place}.** ${link}`)
  expect([title, venue?.name]).toEqual(['Learning to See by Far Lamps', name])
})

test.each(['Under submission at', 'Accepted by', 'Submitted to'])(
  'how far a paper has come is no title: %s …',
  (words) => {
    const place = `**${words} Computer Vision and Image Understanding (CVIU)**`
    expect(onlyEntry(`- **[SEE]** Far Sights for Near Lamps (${place}) ${link}`)).toMatchObject({
      title: 'Far Sights for Near Lamps',
      venue: {name: 'CVIU'},
    })
  },
)

test('a kind of animal in italics is part of a title', () => {
  expect(onlyEntry(`- **Sight by Night in Mice, *Mus musculus*.** ${link}`).title).toBe(
    'Sight by Night in Mice, Mus musculus',
  )
})
