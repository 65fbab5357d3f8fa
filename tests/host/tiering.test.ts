import {execFileSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {tieringFlags} from '../../src/host/tiering.ts'

test('tiering: the V8 that runs knows every flag', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], {encoding: 'utf8'})

  for (const flag of [...tieringFlags(process.versions.node), '--semi-space-growth-factor']) {
    expect(known).toContain(`  ${flag.replace(/=.*/, '')} `)
  }
})

test('tiering: a Node that we do not know is left as it is', () => {
  expect(tieringFlags('20.19.0')).toHaveLength(1)
  expect(tieringFlags('99.0.0')).toEqual([])
})
