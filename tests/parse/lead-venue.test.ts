import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.00001'

test.each([
  ['(2019 CVPRw)', 'CVPRw'],
  ['(2019 IEEE S&P (Oakland))', 'IEEE S&P (Oakland)'],
])('a bracket around year and venue is no part of the venue: %s', (place, raw) => {
  const text = `**[See3D](${url})** ${place} [[code](https://github.com/o/see)]<br>\n**Learning to See Far Lamps from Near**\n`
  expect(onlyEntry(`# L\n\n## A\n\n${text}`).venue?.raw).toContain(raw)
  expect(onlyEntry(`# L\n\n## A\n\n${text}`).venue?.raw).not.toMatch(/w\)$/)
})
