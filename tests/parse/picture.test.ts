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

test.each([
  'Learning to see far:metal:',
  ':metal:Learning to see far:metal:',
  'Learning to:metal: see far',
])('a picture may be glued to words: %s', (title) => {
  expect(titlesOf(`- [${title}](${url})`)).toEqual(['Learning to see far'])
})

test('but colons between words are none of a picture', () => {
  expect(titlesOf(`- [See::far:night sights](${url})`)).toEqual(['See::far:night sights'])
})

test('a table of figures names no entries', () => {
  const table = `|Model|Score|\n|-|-|\n|SeeNet|3.5|\n|FarNet|4.5|`
  expect(titlesOf(`- [Learning to see far](${url})\n\n${table}`)).toEqual(['Learning to see far'])
})

test('pictures may stand in a row', () => {
  expect(titlesOf(`- :star::star: [Learning to see far](${url})`)).toEqual(['Learning to see far'])
  expect(titlesOf(`- :star::star: \`Learning to see far\`: ${url}`)).toEqual([
    'Learning to see far',
  ])
})
