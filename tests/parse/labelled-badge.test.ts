import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each([
  ['Paper-Far%20Sights%20Rev%202019', 'Far Sights Rev', 2019],
  ['Paper-Nat%20Methods%202010', 'Nature Methods', 2010],
  ['Paper-arXiv%202305.02012', undefined, undefined],
])('where and when it appeared on a badge that is called by the paper: %s', (words, name, year) => {
  const badge = `[![Paper](https://img.shields.io/badge/${words}-1f77b4.svg)](https://see.example.org/a.pdf)`
  const entry = onlyEntry(`## Papers\n\n- **Learning to See Far Lamps**. ${badge}\n`)
  expect([entry.venue?.name, entry.year]).toEqual([name, year])
})
