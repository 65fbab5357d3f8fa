import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '[paper](https://arxiv.org/abs/1902.12230)'
const titleOf = (line: string): string | undefined =>
  parse(`# Lamps\n\n- ${line}\n`).entries[0]?.title

test.each([
  `<i>A. Bee, C. Dee</i> — (2011) Lighting far rooms with lamps — *(STOC 2011)* ${paper}`,
  `*Ann Bee et al.*: **Lighting far rooms with lamps.** | UAI2017 ${paper}`,
  `*A. Bee, C. Dee*. 2013, **Lighting far rooms with lamps**, *(STOC13)* ${paper}`,
  `Ann Bee, Cy Dee & Bo Eff<br>**2012** [Survey] _Lighting far rooms with lamps_<br>SIGMOD2012 ${paper}`,
  `Bee A, Dee C — **2014** Lighting far rooms with lamps <kbd>SIGMOD-2014</kbd><br>${paper}`,
  `Bee et al.<br>*Lighting far rooms with lamps*<br>*Accepted by ICCV 2011* (${paper})`,
])(
  'authors that stand before a title in italics, or on a line of their own, are no part of it: %s',
  (line) => {
    expect(titleOf(line)).toBe('Lighting far rooms with lamps')
  },
)

test.each([
  `*Lighting far rooms with lamps* *Bee, Dee, and Eff*. [2011] ${paper}`,
  `*Lighting far rooms with lamps* Ann Bee and Cy Dee / *(WWW'07)* ${paper}`,
  `_Lighting far rooms with lamps_ A. Bee. [2016] ${paper}`,
  `_Lighting far rooms with lamps_. by Ann Bee; Cy Dee. 2011 ${paper}`,
  `Lighting far rooms with lamps, by Ann Bee; Cy D. Dee. WWW, 2007 ${paper}`,
])('nor are authors behind a title in italics: %s', (line) => {
  expect(titleOf(line)).toBe('Lighting far rooms with lamps')
})

test('words of a title go on behind its italics', () => {
  expect(titleOf(`*Drosophila Melanogaster in Flight* Seen by Cameras. ICML 2019 ${paper}`)).toBe(
    'Drosophila Melanogaster in Flight Seen by Cameras',
  )
  expect(titleOf(`*Bee Vision*. Lamp Press. 2019 ${paper}`)).toBe('Bee Vision')
})
