import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const papers = '## Papers\n\n- [Learning to See Far](https://arxiv.org/abs/2305.05726)\n\n'

const kindsOf = (heading: string, items: string): string[] =>
  parse(`# L\n\n${papers}## ${heading}\n\n${items}`)
    .entries.slice(1)
    .map(({kind, links}) => `${kind} ${links.map(({role}) => role).join()}`)

const journals =
  '- [Sights & Lamps](https://journals.sagepub.com/home/sal)\n- [Far Sights Research](https://www.tandfonline.com/journals/fars20)\n'

test.each(['Journals', 'Related Journals', 'Journals and Conferences'])(
  'what stands below a heading of journals is no paper: %s',
  (heading) => {
    expect(kindsOf(heading, journals)).toEqual(['other other', 'other other'])
  },
)

test('a paper may stand there', () => {
  const paper = '- [Seeing by Far Lamps](https://doi.org/10.1093/see/1)\n'
  expect(kindsOf('Journals', paper)).toEqual(['paper paper'])
})

test('where publishers sell books no paper is', () => {
  const book =
    '- [Far Sights](https://www.wiley.com/en-us/Far+Sights-p-9780745684789) by Ann Bee (2017)\n'
  const chapter = '- [Far Sights at Night](https://onlinelibrary.wiley.com/doi/10.1002/1) (2017)\n'
  expect(kindsOf('Books', book)).toEqual(['other other'])
  expect(kindsOf('Sights', chapter)).toEqual(['paper paper'])
})
