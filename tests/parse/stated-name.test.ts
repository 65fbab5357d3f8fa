import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each([
  ['Advances in far sights, 2009.', 'Advances in far sights'],
  ['Sight prize documentation, 2009.', 'Sight prize documentation'],
  ['Ann Bee, 2009.', undefined],
  ['A lamp for all, 2009.', undefined],
])(
  'what stands alone with its year behind a title in markup is where it appeared: %s',
  (words, name) => {
    const {venue, year} = onlyEntry(`- Bee et al. **Learning to see with far lamps.** ${words}\n`)
    expect([venue?.name, year]).toEqual([name, 2009])
  },
)

test('a title in small letters may follow the year of a reference in brackets', () => {
  const words = 'Bee, A. B., (2020). far-lamp: A Kit for Far Sights. Journal of Sights, 5(52), 2523'
  expect(onlyEntry(`- [${words}](https://doi.org/10.21105/see.02523)\n`)).toMatchObject({
    title: 'far-lamp: A Kit for Far Sights',
    year: 2020,
  })
})

test('a journal may have just accepted a paper', () => {
  const words =
    'Bee, Ann, and Cy Dee. "Seeing far." Journal of the American Statistical Association just-accepted (2017).'
  expect(onlyEntry(`- [${words}](https://doi.org/10.1080/01621459)\n`).venue?.name).toBe(
    'Journal of the American Statistical Association',
  )
})
