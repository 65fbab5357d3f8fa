import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const reference = (number: number, title: string, venue: string): string =>
  `[${number}] Ann Bee, Cy Dee, and Eve Fey. ${title}. In ${venue}, pages 1–5. IEEE, 2017.<br>\n`

test('a letter in the name of a venue is not the one who speaks', () => {
  const speech = reference(
    2,
    'Learning to hear far lamps',
    'Conference on Speech I/O Systems (CSIS)',
  )
  const text = `${reference(1, 'Learning to see far lamps', 'Conference on Sights (CS)')}${speech}`
  expect(titlesOf(`# L\n\n## References\n\n${text}`)).toEqual([
    'Learning to see far lamps',
    'Learning to hear far lamps',
  ])
})

test('the one who speaks is', () => {
  const dated = '- Learning to see far lamps, ICML 2017\n'
  const text = `# L\n\n## Papers\n\n${dated}- Seeing the far lamps (as I have read in ICML 2017)\n`
  expect(titlesOf(text)).toEqual(['Learning to see far lamps'])
})

test.each([
  ['Norman ´ Bee, Luis C Dee, and Karen Fey', 'Seeing with far networks'],
  ['Andre´ Bee, J. Mu¨ ller, and Karen Fey', 'Seeing with far networks'],
])('accents may stand beside their letters in the names of authors: %s', (people, title) => {
  const text = `- ${people}. ${title}. In International Conference on Learning Representations, 2019.\n`
  expect(titlesOf(`# L\n\n## Papers\n\n${text}`)).toEqual([title])
})

test('a publisher in small letters is no part of a title, a word like one is', () => {
  const text =
    '- Christopher M Bee and Ann Dee. Seeing far and wide. springer, 2006\n- Ann Bee and Cy Dee. Seeing by spring. springs, 2006\n'
  expect(titlesOf(`# L\n\n## Papers\n\n${text}`)).toEqual([
    'Seeing far and wide',
    'Seeing by spring. springs',
  ])
})
