import {expect, test} from 'vitest'
import {mended, places, said} from '../support/list-lint.ts'

const code = '[code](https://github.com/o/r)'
const paper = '[paper](https://arxiv.org/abs/2305.00001)'

function table(odd: string, usual = `CVPR | 2020 | ${paper} | ${code}`): string {
  const rows = Array.from({length: 5}, (_, at) => `| Learning to see ${at} | ${usual} |\n`)
  return `| Title | Venue | Year | Paper | Code |\n| - | - | - | - | - |\n${rows.join('')}| Learning to hear | ${odd} |\n`
}

test.each([
  ['code and a venue', `${code} | 2020 | ${paper} | CVPR`],
  ['a venue and a year', `2020 | CVPR | ${paper} | ${code}`],
  ['paper and code', `CVPR | 2020 | ${code} | ${paper}`],
  ['a year under `Venue`, and none of its own', `2020 | | ${paper} | ${code}`],
  ['code under `Venue`, and a dash of its own', `${code} | 2020 | ${paper} | -`],
])("%s in each other's column", (_, odd) => {
  const told = places('mislabeled-link', table(odd))
  expect(told.filter((place) => place.startsWith('8:'))).toHaveLength(1)
})

test.each([
  ['what the others have', `ICCV | 2021 | ${paper} | ${code}`],
  ['nothing', `CVPR | 2020 | ${paper} | -`],
  ['a venue of its own beside', `CVPR | 2020 | ${paper} | see ICCV`],
])('silence about %s', (_, odd) => {
  expect(places('mislabeled-link', table(odd))).toEqual([])
})

test('what stands in another column is put into its own', () => {
  expect(said('mislabeled-link', table(`2020 | | ${paper} | ${code}`))).toEqual([
    '8:22 warning Unexpected `2020` under `Venue` and nothing under `Year`, expected it there',
  ])
  const odd = table(`2020 | - | ${paper} | ${code}`)
  expect(mended('mislabeled-link', odd, {safety: 'unsafe'})).toBe(
    table(`- | 2020 | ${paper} | ${code}`),
  )
})
