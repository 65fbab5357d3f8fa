import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const fields = '- intro: ECCV 2016 Oral\n- arxiv: <http://arxiv.org/abs/1512.02325>\n'
const view = (text: string): unknown[] =>
  parse(`# L\n\n## A\n\n${text}`).entries.map(({title, venue}) => [title, venue?.name])

test.each(['![lamp](lamp.png)', '[![lamp](lamp.png)](https://see.org/lamp.png)'])(
  'a picture may stand between a title and what is said of the paper: %s',
  (picture) => {
    expect(view(`**SSD: A Lamp for Far Sights**\n\n${picture}\n\n${fields}`)).toEqual([
      ['SSD: A Lamp for Far Sights', 'ECCV'],
    ])
  },
)

test('words between are no picture', () => {
  expect(view(`**SSD: A Lamp for Far Sights**\n\nSome lamps are far.\n\n${fields}`)).not.toEqual([
    ['SSD: A Lamp for Far Sights', 'ECCV'],
  ])
})

test('what stands in bold behind the label of a paper ends its line', () => {
  const label = (id: number): string => `[[paper](https://arxiv.org/abs/2305.0${id})]`
  const lines = [
    `Far Lamps: An Analysis of the State of the Art ${label(5001)}`,
    `Near Lamps: A Benchmark for Many Sights ${label(5002)}  **new paper for beginners**`,
    `Dim Lamps for Single Sights ${label(5003)} **ICCV 2023**`,
    `We have told of lamps in our survey ${label(5004)} and our book **Far Lamps**.`,
  ]
  expect(view(lines.join('\n\n'))).toEqual([
    ['Far Lamps: An Analysis of the State of the Art', undefined],
    ['Near Lamps: A Benchmark for Many Sights', undefined],
    ['Dim Lamps for Single Sights', 'ICCV'],
  ])
})

test('the sign of a picture behind a name is no colon', () => {
  const item = (name: string): string =>
    `- [${name}](https://arxiv.org/abs/2305.05726) - A Wide Lamp for Far Sights in Deep Waters`
  expect(view(item('SeeNet :newspaper:'))).toEqual(view(item('SeeNet')))
})
