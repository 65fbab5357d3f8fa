import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'

test.each([
  `[2023][Far Labs][SIGIR] Learning to See Far [PDF](${url})`,
  `2023 (SIGIR) (Far) Learning to See Far [PDF](${url})`,
  `Learning to See Far / [PDF](${url}) / SIGIR'23`,
  `Learning to See Far, *Ann Bee*, *Cy Dee*, **SIGIR**, 2023 [PDF](${url})`,
])('what stands beside a title is none of it: %s', (text) => {
  expect(onlyEntry(`- ${text}`)).toMatchObject({
    title: 'Learning to See Far',
    venue: {name: 'SIGIR'},
    year: 2023,
  })
})

test('a date and a name as code before a title', () => {
  const text = `- \`2023/05\` | \`SeeNet\` | Learning to See Far | [PDF](${url})`
  expect(onlyEntry(text)).toMatchObject({title: 'Learning to See Far', year: 2023})
})
