import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const see = '[SeeNet: Learning to See Far](https://arxiv.org/abs/2305.05726)'
const hear = '[HearNet: Learning to Hear Far](https://arxiv.org/abs/2305.05727)'
const titles = ['SeeNet: Learning to See Far', 'HearNet: Learning to Hear Far']
const listed = (start: string): string[] =>
  titlesOf(`# L\n\n## Start\n\n- ${start}\n\n## Papers\n\n- ${see}\n- ${hear}\n`)

test('what points to papers that the list has elsewhere is no entry', () => {
  const both =
    '[SeeNet](https://arxiv.org/abs/2305.05726) and [HearNet](https://arxiv.org/abs/2305.05727)'
  expect(listed(`**First lamps** — ${both}. These begin it all.`)).toEqual(titles)
})

test.each([
  'Learning to See Far [Bee et al.](https://arxiv.org/abs/2305.05726)',
  'Lamps of Far Sights [[paper]](https://arxiv.org/abs/2305.05726)',
  '**First lamps** — [LampNet](https://arxiv.org/abs/2305.05728). It sees.',
])('another mention of a paper, and another paper, are entries: %s', (item) => {
  expect(listed(item)).toHaveLength(3)
})

test('what advises its reader is no entry, though the list has the papers nowhere else', () => {
  const both =
    '[LampNet](https://arxiv.org/abs/2305.05728) + [NightNet](https://arxiv.org/abs/2305.05729)'
  expect(listed(`**"If you only read 2 papers":** ${both}`)).toEqual(titles)
})
