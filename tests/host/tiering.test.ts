import {execFileSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {tieringFlags} from '../../src/host/tiering.ts'
import {nodeMajor} from '../../src/host/v8-flags.ts'

test('tiering: the V8 that runs knows every flag', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], {encoding: 'utf8'})
  const others = [
    '--regexp-tier-up',
    '--semi-space-growth-factor',
    '--allocation-site-pretenuring',
    '--heap-growing-percent',
  ]

  for (const flag of [...(tieringFlags[nodeMajor] ?? []), ...others]) {
    expect(known).toContain(`  ${flag.replace(/=.*/, '')} `)
  }
})
