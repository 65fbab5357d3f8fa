import {expect, test} from 'vitest'
import {roleOfUrl} from '../../src/parse/roles/role-of-url.ts'

test.each([
  ['https://github.com/o/r/blob/main/model_card.md', 'other'],
  ['https://github.com/o/r/blob/main/docs/system-card-v2.md', 'other'],
  ['https://github.com/o/model_card', 'code'],
  ['https://github.com/o/r/blob/main/model.md', 'code'],
])('what tells of a model is no code of it: %s', (url, role) => {
  expect(roleOfUrl(url)).toBe(role)
})
