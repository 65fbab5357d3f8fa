import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'

test.each([
  'Ji et al',
  'Bee et al., MIT',
  'Google',
  'Google DeepMind',
  'Stanford, MIT',
  'Far University',
])('a bracket that says whose a paper is: %s', (whose) => {
  const title = 'Learning to see far'
  expect(onlyEntry(`- ${title} (${whose}) [[paper]](${url})`).title).toBe(title)
  expect(onlyEntry(`- [${title} (${whose})](${url})`).title).toBe(title)
})

test.each(['A View of Lamps (Near Lights)', 'Laws for Lamps and Lights (EU)'])(
  'a bracket that only looks so: %s',
  (title) => {
    expect(onlyEntry(`- ${title} [[paper]](${url})`).title).toBe(title)
  },
)

test.each([
  'Learning to See Far (2019) - Bee, Dee and Eff-Gnat',
  'Learning to See Far (2019) - Ann Bee et al.',
  'Learning to See Far - Bee et al., 2019',
  'Learning to See Far, Bee and Dee 2019',
  'Learning to See Far, Bee et al, 2019. (FARSEE)',
])('a link that ends with authors and a year: %s', (label) => {
  expect(onlyEntry(`- [${label}](${url})`)).toMatchObject({
    title: 'Learning to See Far',
    year: 2019,
  })
})

test.each([
  'Bee, Ann. "Far sights." arXiv preprint arXiv:2305.05726 (2019).',
  'Bee, Ann, Cy Dee, and Di Eff. "Far sights." arXiv preprint arXiv:2305.05726 (2019).',
])('a citation as a link: %s', (label) => {
  expect(onlyEntry(`- [${label}](${url})`)).toMatchObject({
    title: 'Far sights',
    venue: {name: 'arXiv'},
    year: 2019,
  })
})

test.each([
  ['findings of ACL2023', 'ACL Findings'],
  ['findings of the ACL 2023', 'ACL Findings'],
])('findings are written small too: %s', (said, name) => {
  expect(onlyEntry(`- [Learning to see far](${url}), ${said}`).venue?.name).toBe(name)
})
