import {expect, test} from 'vitest'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

const reference =
  'A. Bee, C.-D. Dee, The far element method: an efficient tool to see, Far Sights 101 (1998) 368–392.'

test.each([
  ['- Far-element method\nA. Bee, C.-D. Dee'],
  ['- Far-element method: A. Bee, C.-D. Dee'],
])('the name of a method before a reference is no title: %s', (lead) => {
  const text = reference.replace('A. Bee, C.-D. Dee', lead)
  expect(onlyEntry(`# Papers\n\n${text}\n`)).toMatchObject({
    title: 'The far element method: an efficient tool to see',
    venue: {name: 'Far Sights'},
    year: 1998,
  })
})

test('a title over its authors and the journal is one', () => {
  const text = '- Seeing far elements\nA. Bee, C. Dee, Journal of the Sights and Sounds, 1998.'
  expect(titlesOf(`# Papers\n\n${text}\n`)).toEqual(['Seeing far elements'])
})

test('the years of its run are part of a journal and not when a paper appeared', () => {
  const venue = 'J. Far. Sights., Solid Earth (1978–2012)'
  expect(
    onlyEntry(`# Papers\n\n- A. Bee, C. Dee, Learning to see far, ${venue} 100 (1995) 3–9.\n`),
  ).toMatchObject({title: 'Learning to see far', year: 1995})
})
