import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/1902.12230'
const titleOf = (line: string): string | undefined =>
  parse(`# Lamps\n\n- ${line}\n`).entries[0]?.title

test.each([
  `(Survey) <a href="${url}">Lighting far rooms with lamps</a>. (2019) ICML'19`,
  `Ann Bee and Cy Dee: <a target="_blank" href='${url}'>Lighting far rooms with lamps</a>. ICML 2019`,
  `Bee A, Dee C<br><a href="${url}">Lighting far rooms with lamps</a><br>[\`ICML2019\`]`,
])('a link that is written as a tag is a title as any other: %s', (line) => {
  expect(titleOf(line)).toBe('Lighting far rooms with lamps')
})

test('a picture in such a link is a badge', () => {
  const badge = '<img alt="Paper" src="https://img.shields.io/badge/Paper-red">'
  expect(titleOf(`<a href="${url}">${badge}</a> Lighting far rooms with lamps. ICML 2019`)).toBe(
    'Lighting far rooms with lamps',
  )
})

test('a tag that nothing ends is no link', () => {
  expect(titleOf(`**Lighting far rooms** <a href="${url}"> by lamps`)).toBe('Lighting far rooms')
})
