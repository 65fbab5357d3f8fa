import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

const paper = '[[paper]](https://arxiv.org/abs/2305.05726)'

test.each(['A Bee, CD Dee', 'Ann Bee, Cy Dee', 'A. Bee, C. Dee'])(
  'authors and a place, parted by dashes, stand before a title: %s',
  (names) => {
    const text = `# L\n\n- ${names} - Computer Graphics Forum, 2015 - A survey of far sights ${paper}\n`
    expect(parse(text).entries.map(viewOf)).toMatchObject([
      {title: 'A survey of far sights', venue: 'CGF 2015'},
    ])
  },
)

test('a title before authors and a place is one still', () => {
  const title = 'Learning to See Far'
  expect(titlesOf(`- ${title} - Ann Bee, Cy Dee - CVPR 2015 ${paper}\n`)).toEqual([title])
})

test.each(['Bee & Dee, eds. (2016, Far Press)', 'Bee (2016, Far Press)'])(
  'who wrote a book, and who published it, ends its title: %s',
  (credit) => {
    expect(
      titlesOf(`- [Far Sights: An Introduction — ${credit}](https://far.org/) — A book.\n`),
    ).toEqual(['Far Sights: An Introduction'])
  },
)
