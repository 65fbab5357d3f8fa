import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each(['Semeval 2019 Task 3', 'Semeval 2019 Task 3.', 'SemEval 2019 Task 3.'])(
  'a workshop in the case of a name, and its task: %s',
  (place) => {
    const title = 'Lamps at SemEval-2019 Task 3: Seeing Far'
    const entry = onlyEntry(`- [${title}](https://arxiv.org/abs/1904.05726), ${place}\n`)
    expect([entry.title, entry.venue?.name, entry.year]).toEqual([title, 'SemEval', 2019])
  },
)
