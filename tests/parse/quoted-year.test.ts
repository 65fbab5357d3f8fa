import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test('a year stands behind a quoted title as behind a full stop', () => {
  const {entries} = parse(
    '# L\n\n## Papers\n\n- Bee, Ann, and Cy Dee. "Learning to see far without lamps." 2010.\n- Dee, Cy. "Seeing far: a case for lamps." 2021. (Discussion.)\n- Eel, Ed, and Ann Bee. "Far sights." In "Lamps, 2019" they stand.\n',
  )
  expect(entries.map(({title, year}) => [title, year])).toEqual([
    ['Learning to see far without lamps', 2010],
    ['Seeing far: a case for lamps', 2021],
  ])
})
