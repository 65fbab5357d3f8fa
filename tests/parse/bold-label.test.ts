import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function first(label: string): unknown[] {
  const [entry] = parse(`# L\n\n- [${label}](https://arxiv.org/abs/1706.03762)\n`).entries
  return [entry?.title, entry?.year]
}

test.each([
  ['**Learning to See Lamps** (2003) <br /> *Ann Bee and Cy Dee*', 2003],
  ['**Learning to See Lamps** (2003)', 2003],
  ['**Learning to See Lamps** <br /> *Ann Bee, Cy Dee*', undefined],
  ['**Learning to See Lamps** <br /> *Ann Bee, Cy Dee and Eff Gee* <br />', undefined],
  ['**Learning to See Lamps** *Seeing Lab notebooks*', undefined],
])('a label begins with a bold title: %s', (label, year) => {
  expect(first(label)).toEqual(['Learning to See Lamps', year])
})

test('but bold words that go on are its first', () => {
  expect(first('**SeeNet**: Learning to See Lamps')).toEqual([
    'SeeNet: Learning to See Lamps',
    undefined,
  ])
  expect(first('**SeeNet** Learning to See Lamps')).toEqual([
    'SeeNet Learning to See Lamps',
    undefined,
  ])
})

test.each(['**SeeNet:** "Learning to See Lamps"', '**SeeNet**: “Learning to See Lamps”'])(
  'a title in quotation marks stands behind a bold name: %s',
  (label) => {
    expect(first(label)).toEqual(['Learning to See Lamps', undefined])
  },
)
