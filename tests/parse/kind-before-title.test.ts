import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2302.03735'

test.each([
  [`**Survey paper: Learning to See Far, arxiv 2023, [[paper]](${url}).**`, 'Learning to See Far'],
  [`[Paper: Learning to See Far](${url})`, 'Learning to See Far'],
  [
    `**Survey: Learning to See Far, arxiv 2023, [[paper]](${url}).**`,
    'Survey: Learning to See Far',
  ],
  [`[Paper Lamps: Learning to See Far](${url})`, 'Paper Lamps: Learning to See Far'],
])('words for all papers before a title are none of it: %s', (item, title) => {
  expect(onlyEntry(`# L\n\n## Papers\n\n- ${item}\n`).title).toBe(title)
})
