import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const paper = '[paper](https://arxiv.org/abs/1902.12230)'
const entryOf = (item: string) => onlyEntry(`# Lamps\n\n### Papers\n- ${item}\n`)

test.each([
  `**Lighting Far Rooms with Lamps** (ECCV 2022): Introduces a lamp for rooms. ${paper}`,
  `**Lighting Far Rooms with Lamps** (ECCV 2022): Introduces a lamp for rooms.`,
  `**Lighting Far Rooms with Lamps** [ECCV 2022]: A lamp that lights many rooms. ${paper}`,
  `**Lighting Far Rooms with Lamps** (ECCV 2022). Trains a lamp for rooms. ${paper}`,
  `**Lighting Far Rooms with Lamps** (ECCV 2022) - Trains a lamp for rooms. ${paper}`,
])('what is told of a bold title behind its venue is no part of it: %s', (item) => {
  expect(entryOf(item)).toMatchObject({
    title: 'Lighting Far Rooms with Lamps',
    venue: {name: 'ECCV'},
    year: 2022,
  })
})

test('a short name that has an account behind it is the title', () => {
  expect(
    entryOf(`**Zero Lamps** (CVPR 2023): Defines a task and trains a model. ${paper}`).title,
  ).toBe('Zero Lamps')
  expect(entryOf(`**Lighting Far Rooms Twice**: Proposes a lamp for rooms. ${paper}`).title).toBe(
    'Lighting Far Rooms Twice',
  )
})

test('a title may follow a short name and its venue', () => {
  expect(entryOf(`**FarLamp** (ICML 2015): Lighting Far Rooms with Lamps ${paper}`).title).toBe(
    'Lighting Far Rooms with Lamps',
  )
  expect(
    entryOf(`**FarLamp** (ICML 2015): Towards lighting far rooms with lamps ${paper}`).title,
  ).toBe('Towards lighting far rooms with lamps')
})

test('a blank may stand before the comma behind a year', () => {
  expect(
    entryOf(
      `**Lighting far rooms** , 2024 , Interspeech [[paper](https://arxiv.org/abs/1902.12230)]`,
    ),
  ).toMatchObject({
    venue: {name: 'Interspeech'},
    year: 2024,
  })
})
