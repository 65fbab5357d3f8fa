import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const link = '[[CrossRef](https://doi.org/10.1109/TGRS.2018.2849692)]'
const read = (line: string): (string | undefined)[] =>
  parse(`# Lamps\n\n- ${line} ${link}\n`).entries.flatMap(({title, venue}) => [title, venue?.name])

test.each([
  'Bee, A.; Dee, C.M.; Le Eff, B. LampNet: Lighting far rooms. IEEE Trans. Image Process. 2014, 23, 46–59.',
  '[7] Bee, A.; Dee, C. LampNet: Lighting far rooms. IEEE Trans. Image Process. 2014, 23, 46–59.',
  'Bee, Ann; Dee, Cy. LampNet: Lighting far rooms. IEEE Trans. Image Process. 2014, 23, 46–59.',
  'BEE, Ann, et al. LampNet: Lighting far rooms. IEEE Trans. Image Process. 2014.',
])('authors before a title may be parted by semicolons or shouted: %s', (line) => {
  expect(read(line)).toEqual(['LampNet: Lighting far rooms', 'TIP'])
})

test('a semicolon may stand in a title', () => {
  expect(read('Lamps; or Lighting far Rooms and Halls. ICML 2020')[0]).toBe(
    'Lamps; or Lighting far Rooms and Halls',
  )
})

test('what a number elsewhere cites is no entry', () => {
  const reference = '[2] Bee, A.; Dee, C. Lighting far rooms. IEEE Trans. Image Process. 2014'
  const {entries} = parse(`# Lamps\n\n<span id="Ref-2">${reference} ${link}</span>\n`)
  expect(entries).toEqual([])
})
