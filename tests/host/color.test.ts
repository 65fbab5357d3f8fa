import {expect, it} from 'vitest'
import {showsColor} from '../../src/host/color.ts'

it.each([
  [true, {}, true],
  [false, {}, false],
  [false, {FORCE_COLOR: '1'}, true],
  [false, {FORCE_COLOR: '0'}, false],
  [true, {NO_COLOR: ''}, true],
  [true, {NO_COLOR: '0'}, false],
  [true, {NO_COLOR: '1', FORCE_COLOR: '1'}, false],
])('on a terminal: %s, with %o: %s', (isTerminal, env, expected) => {
  expect(showsColor(isTerminal, env)).toBe(expected)
})
