import {expect, test} from 'vitest'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'

test.each([
  `- :star: **Learning to see far** :fire: XYZQ 2021 [[paper](${url})]`,
  `- [Learning to see far :fire:](${url}), XYZQ 2021 :+1:`,
  `- [:new: Learning to see far](${url}), XYZQ 2021`,
  `- 🔥 Learning to see far. XYZQ 2021 🔥 [[:page_facing_up: Paper](${url})]`,
  `|Title|Venue|\n|-|-|\n|[Learning to see far](${url}) :fire:|XYZQ 2021 :mortar_board:|`,
  `|Title|Venue|\n|-|-|\n|:star: [Learning to see far](${url})|🎓 XYZQ 2021|`,
])('pictures around title and venue belong to neither: %s', (text) => {
  expect(onlyEntry(text)).toMatchObject({
    title: 'Learning to see far',
    venue: {name: 'XYZQ'},
    year: 2021,
  })
})

test('a picture between the words of a title stays', () => {
  expect(titlesOf(`- [I ❤️ seeing far](${url})`)).toEqual(['I ❤️ seeing far'])
})

test('a heading with pictures names a venue', () => {
  const text = `## :fire: ICML 2024 :fire:\n\n- [Learning to see far](${url})`
  expect(onlyEntry(text).headed?.name).toBe('ICML')
})

test('a field of its own is no venue', () => {
  const text = `- [Learning to see far](${url})\n  - Ann Bee, Cy Dee\n  - Date: 2026-03\n`
  expect(onlyEntry(text)).toMatchObject({venue: undefined, year: 2026})
})

test('a column that most rows leave empty names no entries', () => {
  const text = `|Name|Paper|\n|-|-|\n|SeeNet|New! [Paper](${url})|\n|FarNet|-|\n|NearNet|-|`
  expect(titlesOf(text)).toEqual(['SeeNet', 'FarNet', 'NearNet'])
})
