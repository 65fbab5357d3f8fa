import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const others = '* [SeeSet](https://see.example.org/) - Collection of far sights\n'

test('a dataset may be called by words for links where it is told of', () => {
  const told = '* [Code Reviews](https://far.example.org/) - Code reviews of Bee, Dee and Fey\n'
  expect(titlesOf(`# L\n\n## Data Sets\n\n${others}${told}`)).toEqual(['SeeSet', 'Code Reviews'])
})

test('a label that is not told of names none', () => {
  const bare = '* [Code Repository](https://far.example.org/)\n'
  expect(titlesOf(`# L\n\n## Data Sets\n\n${others}${bare}`)).toEqual(['SeeSet'])
})
