import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import type {Finding} from '../../src/finding/finding.ts'
import {byPlace} from '../../src/finding/order.ts'

const table = `| Title | Venue | Code |
| --- | --- | --- |
| [Learning to see](https://arxiv.org/abs/2305.00001) | arxiv 2023 | - |
| [Learning to hear](https://arxiv.org/abs/2305.00002) | arxiv 2023 | - |
| [Learning to smell](https://arxiv.org/abs/2305.00003) | CVPR 2023 |
`

function venueFindings(text: string): readonly Finding[] {
  return lint(text, {path: 'a.md'}).filter(({rule}) => rule === 'unusual-venue')
}

test('a finding has its place, its entry and its column', () => {
  const text = `\uFEFF# L\r\n\r\n## Surveys\r\n\r\n${table.replaceAll('\n', '\r\n')}`
  const [finding] = venueFindings(text)
  expect(finding).toMatchObject({
    file: 'a.md',
    rule: 'unusual-venue',
    severity: 'warning',
    start: {line: 7, column: 57},
    end: {line: 7, column: 67},
    entry: {title: 'Learning to see', section: ['Surveys'], column: 'Venue'},
  })
  expect(finding && text.slice(finding.start.offset, finding.end.offset)).toBe('arxiv 2023')
})

describe('the fingerprint', () => {
  const [first, second] = venueFindings(`# L\n\n${table}`)

  test('tells findings apart', () => {
    expect(first?.fingerprint).toMatch(/^[\da-f]{16}$/)
    expect(first?.fingerprint).not.toBe(second?.fingerprint)
    const doubled = venueFindings(`# L\n\n${table.replaceAll('hear', 'see')}`)
    expect(new Set(doubled.map(({fingerprint}) => fingerprint)).size).toBe(doubled.length)
  })

  test('survives moved lines and other findings', () => {
    const moved = venueFindings(`# L\n\nWords.\n\nMore words.\n\n${table}`)
    expect(moved.map(({fingerprint}) => fingerprint)).toEqual([
      first?.fingerprint,
      second?.fingerprint,
    ])
    const left = venueFindings(`# L\n\n${table.replace('arxiv 2023', 'arXiv 2023')}`)
    expect(left.map(({fingerprint}) => fingerprint)).toEqual([second?.fingerprint])
  })
})

test('findings are ordered by file, place and rule', () => {
  const findings = lint(table)
  const orders = [findings, findings.toReversed()].map((some) => some.toSorted(byPlace))
  expect(orders[0]).toEqual(orders[1])
  expect(findings).toEqual(orders[0])
  expect(findings.length).toBeGreaterThan(2)
})
