import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each([
  ['2011.13526', 2020],
  ['1105.13526', 2011],
])('`arXiv 2011` beside arXiv:%s is of %s', (id, year) => {
  const entry = onlyEntry(`- [Learning to see far](https://arxiv.org/abs/${id}), arXiv 2011\n`)
  expect([entry.venue?.name, entry.venue?.year, entry.year]).toEqual(['arXiv', year, year])
})
