import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

const link = '[pdf](https://arxiv.org/abs/2305.05726)'

test.each([
  'ICLR 2020 oral, Learning to See at Night',
  'ICLR 2020 (spotlight), Learning to See at Night',
  'ICLR 2020 Best Student Paper Award Finalist, **SeeNet**: Learning to See at Night',
])('what a paper was at a venue is no part of its title: %s', (text) => {
  const {title, venue, year} = onlyEntry(`- ${text}, ${link}\n`)
  expect([title, venue?.name, year]).toEqual(['Learning to See at Night', 'ICLR', 2020])
})

test('tutorials of a meeting at a place are none of its papers', () => {
  expect(titlesOf(`- ICLR 2020 Tutorials, Long Beach ${link}\n`)).not.toContain('Long Beach')
})

test('a line of people, linked or not, is no entry', () => {
  const people = '  - [Ann Bee](https://example.org/~bee), Cy Dee, Eff Gnat, Hal Ibis\n'
  const text = `# L\n\n## A\n\n- [Learning to See](https://arxiv.org/abs/2305.05726)\n${people}`
  expect(titlesOf(text)).toEqual(['Learning to See'])
})

test('the name of a list over its badges is no entry', () => {
  const badges = '[![arXiv](https://img.shields.io/badge/arXiv-Soon-red)](https://arxiv.org/)'
  expect(titlesOf(`# Evolution of Far Lamps\n\n${badges}\n`)).toEqual([])
})

test('a file of the list that a name leads to is no paper', () => {
  const table = `| Name | Title | Venue |\n|---|---|---|\n| [GMN](papers/a.md#gmn) | Learning to See Far | ICLR |\n`
  const [entry] = parse(`# L\n\n## A\n\n${table}`).entries
  expect(entry?.links.map(({role}) => role)).toEqual(['other'])
})

test.each([
  [
    'arXiv preprint arXiv:1512.03385 (2015).',
    '**(SeeNet, very deep, ICLR best paper)**',
    'arXiv',
    2015,
  ],
  ['Nature 529.7587 (2016): 484-489.', '**(ICLR best paper)** :star:', 'Nature', 2016],
])('where a paper was honoured later is not where it appeared: %s', (cited, remark, name, year) => {
  const text = `**[25]** Bee, Ann, and Cy Dee. "**Learning to See Far**." ${cited} [[pdf]](https://arxiv.org/pdf/1512.03385) ${remark}\n`
  const {venue, year: told} = onlyEntry(text)
  expect([venue?.name, told]).toEqual([name, year])
})
