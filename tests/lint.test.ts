import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {resolveSettings} from '../src/config/settings.ts'
import {addRules, lintSyntax, lintText} from '../src/lint.ts'

const sample = readFileSync('fixtures/sample.md', 'utf8')

test.each([
  ['a list', sample, 4],
  ['one that silences', `<!--lint disable uneven-row-->\n\n${sample}`, 3],
])('%s that is judged step by step is judged as at once', async (_name, text, count) => {
  const settings = resolveSettings()
  let pauses = 0
  const pause = () => {
    pauses++
    return Promise.resolve()
  }
  const linted = await addRules(lintSyntax('a.md', text, settings), settings, 'all', pause)
  const {unsilenced} = linted
  expect(linted).toEqual({...lintText('a.md', text, settings), unsilenced})
  expect(linted.findings).toHaveLength(count)
  // Others have their turn between two rules.
  expect(pauses).toBeGreaterThan(10)
})
