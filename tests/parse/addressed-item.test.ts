import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const address = 'https://icml.cc/virtual/2023/poster/23938'

test('an address stands for the title where its place is stated before it', () => {
  expect(titlesOf(`- [ICML'23] [${address}](${address})\n`)).toEqual([address])
})

test('an address behind a title, or behind words as any, is none', () => {
  expect(titlesOf(`- Learning to See Far, ICML 2023 [${address}](${address})\n`)).toEqual([
    'Learning to See Far',
  ])
  expect(titlesOf(`- [${address}](${address})\n`)).toEqual([])
})
