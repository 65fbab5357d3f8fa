import {expect, test} from 'vitest'
import {lint} from '../../src/index.ts'

const line = 'Some words about a list, 遥感 among them, that fill a line and no more.\n\n'
const bytes = Buffer.byteLength(line)

function findingsOn(size: number) {
  const text = line.repeat(Math.ceil(size / bytes))
  const findings = lint(text).filter(({rule}) => rule === 'oversized-file')
  return {text, findings}
}

test('a file past the limit is told of where the rendering ends', () => {
  const {text, findings} = findingsOn(600_000)
  const [finding, ...others] = findings
  expect(others).toEqual([])
  expect(finding?.severity).toBe('warning')
  expect(finding?.message).toMatch(
    /^Unexpected size of 600\d{3} bytes, expected at most 512000: GitHub does not show the rest$/,
  )
  const shown = Buffer.byteLength(text.slice(0, finding?.start.offset))
  expect(shown).toBeLessThanOrEqual(512_000)
  expect(shown).toBeGreaterThan(512_000 - 4)
})

test('a file near the limit is told of with an info, and one far from it is not', () => {
  const {findings} = findingsOn(490_000)
  expect(findings.map(({severity}) => severity)).toEqual(['info'])
  expect(findings[0]?.message).toMatch(/^Unexpected size of 490\d{3} bytes, expected fewer: past /)
  expect(findingsOn(400_000).findings).toEqual([])
})
