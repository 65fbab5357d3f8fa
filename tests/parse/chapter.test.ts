import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const pdf = '[PDF](https://bee.org/far.pdf)'

test.each([
  [
    'Ann Bee, Cy Dee, “Learning to see far”, Handbook on Sights and Sounds, Springer, 2008.',
    'Handbook on Sights and Sounds',
    2008,
  ],
  [
    'Bee, A. Learning to see far. Springer Handbook of Sights, 2008.',
    'Springer Handbook of Sights',
    2008,
  ],
  [
    'Bee, Ann, and Cy Dee. "Learning to see far." Innovations in Sights (IFS), 2013 9th International Conference on. IEEE, 2013.',
    'IFS',
    2013,
  ],
])('chapters of a book, and meetings whose names are turned about: %s', (words, name, year) => {
  expect(onlyEntry(`# Papers\n\n- ${words} ${pdf}\n`)).toMatchObject({
    title: 'Learning to see far',
    venue: {name},
    year,
  })
})

test('a book by many hands is no venue of its own', () => {
  const entry = onlyEntry(
    `# Papers\n\n- Bee, A. Handbook of Sights and Sounds. Springer, 2008. ${pdf}\n`,
  )
  expect([entry.title, entry.venue]).toEqual(['Handbook of Sights and Sounds', undefined])
})
