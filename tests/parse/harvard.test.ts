import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const pdf = 'https://www.example.org/~bee/see.pdf'
const link = `[[Download PDF]](${pdf})`

test.each([
  [
    'Bee, A., Dee, C. and Eff, E., 2009. Seeing far things: A survey.',
    'Seeing far things: A survey',
  ],
  [
    'Bee, A. and Dee, C., 2009, May. Seeing far things from large sights.',
    'Seeing far things from large sights',
  ],
  [
    '**Far Sight (FS)**. Bee, A., Dee, C. and Eff, E., 2009, May. FS: seeing far things.',
    'FS: seeing far things',
  ],
  ['Bee, Ann & Dee, Cy. (2009). A Survey on Seeing Far.', 'A Survey on Seeing Far'],
])('references whose journal stands in italics: %s', (words, title) => {
  const entry = onlyEntry(`- ${words} *ACM Sigmod Record*, 29(2), pp. 93-104. ${link}`)
  expect(entry).toMatchObject({kind: 'paper', title, venue: {name: 'SIGMOD Record'}, year: 2009})
  expect(entry.links.map(({role}) => role)).toEqual(['paper'])
})

test.each(['Download PDF', 'PDF download', 'Download'])(
  'a paper that is downloaded is one: %s',
  (label) => {
    const {links} = onlyEntry(`- Learning to See Far, ICLR 2023 [${label}](${pdf})`)
    expect(links.map(({role}) => role)).toEqual(['paper'])
  },
)

test.each([
  'Bee A, Dee CM, Eff GH. 2009. FS: seeing far things. Nature Medicine 27(12):2176–2182',
  'Bee A, Dee Eff C, Gee H, et al. 2009. FS: seeing far things. Nature Medicine 27(12):2176–2182',
])('the year behind authors whose initials have no full stops: %s', (words) => {
  expect(onlyEntry(`## Sights\n1. ${words}\n`)).toMatchObject({
    title: 'FS: seeing far things',
    venue: {name: 'Nature Medicine'},
    year: 2009,
  })
})
