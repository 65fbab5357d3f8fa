import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import type {Entry} from '../../src/model/entry.ts'
import {pointFinder} from '../../src/model/span.ts'

// Labels that were written by reading public lists of many shapes, 20 entries a list: where an entry stands, the first
// and last words of its title, its venue and year, and the role of each link but badges. The lists themselves are not
// kept here: most of them carry no licence.
const folder = '../shared/corpus'

interface Label {
  readonly line: number
  readonly title: string
  readonly rest: string
}

function readLabels(): Map<string, Label[]> {
  const labels = new Map<string, Label[]>()
  const rows = readFileSync('tests/fixtures/labelled.tsv', 'utf8').trimEnd().split('\n').slice(1)
  for (const row of rows) {
    const [list = '', line, title = '', ...rest] = row.split('\t')
    const label = {line: Number(line), title, rest: rest.join('|')}
    labels.set(list, [...(labels.get(list) ?? []), label])
  }
  return labels
}

const labels = readLabels()
const lists = [...labels.keys()].filter((list) => existsSync(join(folder, list)))

function restOf({venue, year, links}: Entry): string {
  const roles = links.filter(({role}) => role !== 'badge').map(({role}) => role)
  return [venue?.name ?? '', year ?? '', roles.join(' ')].join('|')
}

/** What is wrong with the entries of a list that are labelled, one line each. */
function faultsOf(list: string): string[] {
  const text = readFileSync(join(folder, list), 'utf8')
  const point = pointFinder(text)
  const entries = new Map(parse(text).entries.map((entry) => [point(entry.span.start).line, entry]))
  return (labels.get(list) ?? []).flatMap(({line, title, rest}) => {
    const entry = entries.get(line)
    const [first = '', last = ''] = title.split('…')
    const isTitled = entry?.title.startsWith(first) === true && entry.title.endsWith(last)
    if (entry && isTitled && restOf(entry) === rest) return []
    const found = entry ? `${entry.title}|${restOf(entry)}` : 'no entry'
    return [`${list}:${line}: ${found} for ${title}|${rest}`]
  })
}

test('every label names a place, a title and a link', () => {
  const all = [...labels.values()].flat()
  expect(all.length).toBe(labels.size * 20)
  for (const {line, title, rest} of all) {
    expect(line).toBeGreaterThan(0)
    expect(title).toContain('…')
    expect(rest).toMatch(/^[^|]*\|(?:\d{4})?\|(?:[a-z]+(?: [a-z]+)*)?$/)
  }
})

describe.skipIf(lists.length === 0)('labelled entries of real lists', {timeout: 300_000}, () => {
  test('title, venue, year and the role of every link are right for 98 of 100', () => {
    const all = lists.flatMap((list) => labels.get(list) ?? []).length
    const faults = lists.flatMap(faultsOf)
    expect(faults.length / all, faults.join('\n')).toBeLessThanOrEqual(0.02)
  })
})
