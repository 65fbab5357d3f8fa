import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each([
  ['Bee et al. 2020 | Optica, Optica', 'Optica', 2020],
  ['Bee et al. 2017 | Transactions on Graphics (TOG), ACM', 'TOG', 2017],
  ['Bee 2005 | Applied Optics, Optica', 'Applied Optics', 2005],
  ['Bee et al. | Optics Express, Optica', 'Optics Express', undefined],
])('a venue and its publisher behind who wrote it: %s', (said, name, stated) => {
  const {venue, year} = onlyEntry(
    `- [Learning to see far](https://arxiv.org/abs/2305.00001) (*${said}*) proposed to see.\n`,
  )
  expect([venue?.name, year]).toEqual([name, stated])
})

test('an unknown venue with two digits of its year stands before a name in brackets', () => {
  const paper = '[[**SeeNet**](https://arxiv.org/abs/1601.06759)]'
  const {title, year} = onlyEntry(
    `- [PMLR'16] ${paper} Seeing Recurrent Lamps [[pytorch](https://github.com/a/see)]\n`,
  )
  expect([title, year]).toEqual(['Seeing Recurrent Lamps', 2016])
})
