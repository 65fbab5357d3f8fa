import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const venueOf = (item: string): readonly unknown[] => {
  const {venue, year} = onlyEntry(`# Papers\n\n- ${item}\n`)
  return [venue?.name, year]
}

const lead = 'Bee, C. A. R. (1990). Lamps that see by night.'
const quoted = 'A. Bee and C. Dee. "Lamps that see by night,"'

test.each([
  ['Communications of the ACM, 33(9), 125-141.', 'CACM'],
  ['Communications of ACM, 33(9), 125-141.', 'CACM'],
  ['Journal of the ACM, 33(9), 125-141.', 'JACM'],
  ['Proceedings of the IEEE, 33(9), 125-141.', 'Proc. IEEE'],
  ['Acm sigplan notices, 40(6), 190-200.', 'SIGPLAN Notices'],
  [
    'In Proceedings of the 22nd ACM SIGPLAN-SIGACT symposium on Principles of programming languages (pp. 49-61).',
    'POPL',
  ],
  ['In Proceedings of the 3rd days of far lamps (pp. 4-9).', '3rd days of far lamps'],
])('a society that ends the name of a journal is no publisher: %s', (words, name) => {
  expect(venueOf(`${lead} ${words}`)).toEqual([name, 1990])
})

test('a publisher behind the name of a meeting is no part of it', () => {
  const words = 'In Proceedings of the Far Lamps Conference, Far Lamps Press, 1990.'
  expect(venueOf(`${quoted} ${words}`)).toEqual(['Far Lamps Conference', 1990])
})

test.each([
  ['In Proceedings of the 25th Symposium on Microarchitecture(MICRO 25), 1992.', 'MICRO', 1992],
  ['In Symposium on Microarchitecture (MICRO-25), pp. 2-9, December 1992.', 'MICRO', 1992],
  ["In Symposium on Microarchitecture (MICRO '22), 2022.", 'MICRO', 2022],
  ['In Symposium on Microarchitecture (MICRO 22).', 'MICRO', 2022],
  ['Science, New Series, Vol. 253, September 13, 1991, pp. 1233-1241.', 'Science', 1991],
])('two digits are no year beside one that is written out: %s', (words, name, year) => {
  expect(venueOf(`${quoted} ${words}`)).toEqual([name, year])
})

test.each([
  ['*IEEE Trans. Geosci. Remote Sensing*, vol. 53, no. 5, May 2015', 'TGRS'],
  ['*Remote Sensing*, vol. 53, no. 5, May 2015', 'Remote Sensing'],
])('the last words of a name cut short are no name: %s', (words, name) => {
  expect(venueOf(`${quoted} ${words}`)).toEqual([name, 2015])
})
