import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const pdf = '[[pdf]](https://arxiv.org/abs/2305.05726)'

test.each([
  ['`ACL20 Short`', 'ACL', 2020],
  ['`ACL20 Long`', 'ACL', 2020],
  ['`IEEE17`', undefined, 2017],
  ['`SEE17`', undefined, undefined],
  ['`ACL Short`', undefined, undefined],
])('what stands as code behind a title and its authors: %s', (code, name, year) => {
  const entry = onlyEntry(`- **Learning to see far** *Ann Bee, Cy Dee* ${code} ${pdf}\n`)
  expect([entry.venue?.name, entry.year]).toEqual([name, year])
})

test.each([
  ['[2015CVPR/2017PAMI]', 'CVPR', 2015],
  ['[2015CVPR]', 'CVPR', 2015],
  ['[CVPR/2017]', 'CVPR', 2017],
])('of two venues in one bracket the first counts: %s', (lead, name, year) => {
  expect(onlyEntry(`- ${lead} Learning to see far at night ${pdf}\n`)).toMatchObject({
    title: 'Learning to see far at night',
    venue: {name},
    year,
  })
})

test.each([
  [
    "24'International Symposium on Far Systems (ISFS)",
    'International Symposium on Far Systems (ISFS)',
  ],
  ["24'University of Far Sights (UFS)", undefined],
])('a venue behind its year may say itself in short: %s', (words, name) => {
  const entry = onlyEntry(`- **Learning to see far (${words})** ${pdf}\n`)
  expect([entry.title, entry.venue?.name]).toEqual(['Learning to see far', name])
})
