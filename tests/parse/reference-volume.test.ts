import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function read(text: string): unknown[] {
  return parse(text).entries.map(({title, venue, year}) => [title, venue?.name, year])
}

test('volume and issue are spelled out behind a colon, between a journal and its year', () => {
  expect(
    read(
      '# L\n\n## Sights\n\n- "Learning to See, Part I", Ann Bee, Communications of the ACM, Volume: 3, Issue: 4, April 1960\n\n## Lamps\n\n- "How to Make Lamps That Correctly See", Dee, IEEE Transactions on Computers, Volume: C-28, Issue: 9, Sept. 1979\n\n## Eyes\n\n- "Far Eyes and Near Ones", D.J. Eel, IEEE Transactions on Computers ( Volume: C-17, Issue: 8, August 1968)\n',
    ),
  ).toEqual([
    ['Learning to See, Part I', 'CACM', 1960],
    ['How to Make Lamps That Correctly See', 'TC', 1979],
    ['Far Eyes and Near Ones', 'TC', 1968],
  ])
})

test('two words in quotes are a title, though they could be a name, by the venue and year behind its authors', () => {
  expect(
    read('# L\n\n## Lamps\n\n- "Far Lamps", A. J. Bee, C. Dee, ACM Computing Surveys, 1982\n'),
  ).toEqual([['Far Lamps', 'CSUR', 1982]])
})

test('a number of a meeting before days and months is no year', () => {
  expect(
    read(
      '# L\n\n## Papers\n\n- "Learning to see near", A.B. Bee, Symposium on Microarchitecture (MICRO-28), 29 Nov.-1 Dec. 1995\n- "Learning to see far", C. Dee, Symposium on Microarchitecture (MICRO-28), Nov 29-30, 1995\n',
    ),
  ).toEqual([
    ['Learning to see near', 'MICRO', 1995],
    ['Learning to see far', 'MICRO', 1995],
  ])
})
