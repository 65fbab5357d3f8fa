import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

test.each([
  ['- Bee, Ann, and Cy Dee. "A framework for far sights." 2010.\n', 2010],
  ['- Bee, Ann, and Cy Dee. "A framework for far sights". 2023+\n', 2023],
])('the year behind a quotation shows a paper without a link: %s', (text, year) => {
  expect(onlyEntry(`# L\n\n#### JASA\n\n${text}`)).toMatchObject({
    title: 'A framework for far sights',
    year,
  })
})

test('no number of another kind does', () => {
  const text = '- Bee, Ann, and Cy Dee. "A framework for far sights." 2010 lamps were lit\n'
  expect(parse(`# L\n\n#### Far\n\n${text}`).entries).toEqual([])
})
