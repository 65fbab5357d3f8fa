import {catalog} from '../../src/catalog.ts'
import {expect, test} from 'vitest'
import {resolveSettings, ruleIds} from '../../src/config/settings.ts'
import {severities} from '../../src/finding/report.ts'

test('without a configuration every rule is heard that is not off by default', () => {
  const settings = resolveSettings()
  expect(ruleIds.length).toBeGreaterThan(12)
  for (const id of ruleIds) {
    const isOptIn = catalog.find((entry) => entry.id === id)?.isOptIn === true
    expect(isOptIn ? ['off'] : severities).toContain(settings.levelOf(id))
    expect(settings.contextOf(id).options).toEqual({})
  }
})

test.each([
  // own severity of a report of `duplicate-paper` (an error), level given, level that results
  [undefined, undefined, 'error'],
  ['info', undefined, 'info'],
  [undefined, 'warning', 'warning'],
  ['error', 'info', 'info'],
  ['warning', 'error', 'warning'],
  ['warning', 'info', 'info'],
  ['info', 'error', 'info'],
  ['info', 'warning', 'info'],
  ['info', 'off', 'off'],
] as const)('a report of its own severity %s at level %s is %s', (own, level, result) => {
  const settings = resolveSettings(level ? {rules: {'duplicate-paper': level}} : {})
  expect(settings.levelOf('duplicate-paper', own)).toBe(result)
})

test('a report that is louder than its rule follows the level', () => {
  const levelWith = (level?: 'error' | 'info') =>
    resolveSettings(level && {rules: {'stale-contents': level}}).levelOf('stale-contents', 'error')
  expect([levelWith(), levelWith('error'), levelWith('info')]).toEqual(['error', 'error', 'info'])
})

test.each([
  ['https://e.org/', 'https://e.org/a', true],
  ['https://e.org/', 'https://E.org/A', true],
  ['https://e.org/', 'http://e.org/a', false],
  ['https://e.org', 'https://e.org.evil/', true],
  ['*://e.org/*', 'http://e.org/a', true],
  ['https://*.e.org/*', 'https://a.b.e.org/x', true],
  ['https://*.e.org/*', 'https://e.org/x', false],
  ['https://e.org/*.pdf', 'https://e.org/a.pdf', true],
  ['https://e.org/*.pdf', 'https://e.org/a.pdf?x', false],
  ['https://e.org/a.b', 'https://e.org/aXb', false],
  ['https://e.org/(a|b)[c]+?', 'https://e.org/(a|b)[c]+?d', true],
])('ignoring %s leaves %s out: %s', (address, url, isIgnored) => {
  const {ignoredAddresses} = resolveSettings({ignore: [{address}]})
  expect(ignoredAddresses.some((pattern) => pattern.test(url))).toBe(isIgnored)
})
