import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = 'https://arxiv.org/abs/2305.0572'

const entriesIn = (text: string): unknown[] =>
  parse(`# L\n\n## A\n\n${text}\n`).entries.map(({title, venue, links}) => [
    title,
    venue?.name,
    links.length,
  ])

test.each(['  ', ' '])('points below a numbered item tell more of it, by %j', (indent) => {
  const list = [
    '1. **Learning to See Far**',
    `${indent}- CVPR 2020`,
    `${indent}- [Paper](${paper}1) | [Code](https://github.com/a/b)`,
    `2. [Learning to See Near](${paper}2)`,
    `${indent}- ICLR 2021`,
  ]
  expect(entriesIn(list.join('\n'))).toEqual([
    ['Learning to See Far', 'CVPR', 2],
    ['Learning to See Near', 'ICLR', 1],
  ])
})

test('papers below a numbered heading are papers', () => {
  const list = `1. Lamps\n  - [Learning to See Far](${paper}1), ICML 2020\n2. Beams\n  - [Learning to See Near](${paper}2), ICML 2020`
  expect(entriesIn(list)).toEqual([
    ['Learning to See Far', 'ICML', 1],
    ['Learning to See Near', 'ICML', 1],
  ])
})

test('points between numbered items tell more of the one before, as the next number shows', () => {
  const note =
    '- The group looks at far things with a lamp, and finds that what is seen from afar by many eyes at once is seen better than by one eye alone.'
  const list = `9. [Learning to See Far](${paper}1) by Sight Lab.\n${note} [[Code](https://git.io/a)]\n10. [Learning to See Near](${paper}2)`
  expect(entriesIn(list)).toEqual([
    ['Learning to See Far', undefined, 2],
    ['Learning to See Near', undefined, 1],
  ])
})

test('a list of its own is none of the item before it', () => {
  const list = `1. [Learning to See Far](${paper}1), ICML 2020\n\n  - [Learning to See Near](${paper}2), ICLR 2020`
  expect(entriesIn(list)).toHaveLength(2)
})

test.each([
  'Learning to See Far and Wide.\n  by Ann Bee, Cy Dee and Eff Gee\n  ICML 2020',
  'Learning to See Far and Wide. by A. Bee and C. Dee. In ICML 2020.',
])('a byline may end before a line or a sentence: %s', (text) => {
  expect(entriesIn(`- ${text} [[paper](${paper}1)]`)).toEqual([
    ['Learning to See Far and Wide', 'ICML', 1],
  ])
})

test('what heads papers stands below a topic that it is set in from, by a blank or more', () => {
  const list = `- **Sights by lamps and words**\n - *Far sights*\n   - [Learning to See Far](${paper}1), ICML 2020\n - *Near sights*\n   - [Learning to See Near](${paper}2), ICLR 2020`
  expect(entriesIn(list)).toEqual([
    ['Learning to See Far', 'ICML', 1],
    ['Learning to See Near', 'ICLR', 1],
  ])
})
