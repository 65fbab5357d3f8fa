import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/1234.56789'

test.each([
  ['ICLR20 SeeAll', 'ICLR', 2020],
  ['ICML20 Seeing Far Workshop', 'ICMLW', 2020],
  ["NeurIPS'19 Seeing", 'NeurIPS', 2019],
])('a link behind a title may say the workshop too: %s', (label, name, year) => {
  const {title, venue, year: own} = onlyEntry(`- Learning Widgets: [${label}](${url})\n`)
  expect([title, venue?.name, own]).toEqual(['Learning Widgets', name, year])
})
