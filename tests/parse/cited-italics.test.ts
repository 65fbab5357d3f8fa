import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

/** Titles and years of a list with a paragraph beside a reference. */
function read(paragraph: string): unknown[] {
  const reference =
    'Eel, Ed, et al. "Wide sights." *ICML*, 2017. [Paper](https://arxiv.org/abs/1705.00001)'
  const {entries} = parse(`# L\n\n## Lamps\n\n${reference}\n\n${paragraph}\n`)
  return entries.slice(1).map(({title, year}) => [title, year])
}

const links = '[Github](https://github.com/bee/lamps) [Document](https://lamps.org/docs/)'

test.each(['Bee, Ann.', 'Bee, Ann, and Cy Dee.', 'Bee, Ann, et al.'])(
  'a title in italics behind authors needs no paper: %s',
  (authors) => {
    expect(read(`${authors} *A Place for Far Lamps to Meet*. GitHub, 2018. ${links}`)).toEqual([
      ['A Place for Far Lamps to Meet', 2018],
    ])
  },
)

test('a sentence about somebody is no reference', () => {
  expect(read(`Ann Bee. *She is the first who looks far* since 2018. ${links}`)).toEqual([])
  expect(read(`Far Lamps. *A place for them to meet*. 2018. ${links}`)).toEqual([])
})

test('a linked title over its authors and its year, whatever is told behind them', () => {
  const link = '[Learning to See Far](https://bee.org/far)'
  expect(read(`${link}\nBee, Dee, Eel. 2014. Shows how. [More](https://bee.org/more)`)).toEqual([
    ['Learning to See Far', 2014],
  ])
  expect(read(`${link}\nAnn Bee (2014) Post that explains lamps.`)).toHaveLength(1)
  expect(read(`${link}\nWe have kept it since 2014. It tells more.`)).toEqual([])
})
