import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each(['Title', 'Titile', 'Tittle', 'Titel'])(
  'a header in a hurry, %s, is that of titles',
  (header) => {
    const {title, venue} = onlyEntry(
      `| ${header} | Booktitle | Authors | Resources |
| --- | --- | --- | --- |
| Learning to see far | Far Sights (CSUR)'2019 | Ann Bee; Cy Dee | [[pdf]](https://arxiv.org/abs/2305.05726) |
`,
    )
    expect([title, venue?.year]).toEqual(['Learning to see far', 2019])
  },
)
