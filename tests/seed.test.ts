import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {fix, lint, parse, type Finding} from '../src/index.ts'
import {faultsOf, urlsOf} from './support/list-faults.ts'
import {onlyRules} from './support/list-lint.ts'

const folder = '../shared/seed'

/** What careful readers found in the list, as `line rule`, by level; a line may have two faults of one rule. */
function groundTruth(level: string): string[] {
  const [, ...rows] = readFileSync(`${folder}/ground-truth.tsv`, 'utf8').trim().split('\n')
  return rows
    .map((row) => row.split('\t'))
    .filter(([, , own]) => own === level)
    .map(([line = '', rule = '']) => `${line} ${rule}`)
}

describe.skipIf(!existsSync(folder))('the founding list', () => {
  const text = existsSync(folder) ? readFileSync(`${folder}/README.md`, 'utf8') : ''
  const list = parse(text)

  const headers = list.tables.map(({header}) => lineAt(header.span.start))

  function lineAt(offset: number): number {
    return text.slice(0, offset).split('\n').length
  }

  /** Where a finding speaks: at its own line, and at the other places that it stands for when it is folded. */
  function placesOf({rule, start, related}: Finding): string[] {
    const others = related.filter(({message}) => message === 'The same here')
    const lines = [start.line, ...others.map((place) => place.start.line)]
    // Rows without pipes are told once a table: at the first of them, of what its header says.
    if (rule !== 'unfenced-row') return lines.map((line) => `${line} ${rule}`)
    return [`${headers.findLast((line) => line < start.line) ?? 0} ${rule}`]
  }

  test('what has to be found is found, and nothing else is said aloud', () => {
    const found = lint(text)
    const loud = found.filter(({severity}) => severity !== 'info').flatMap(placesOf)
    const told = new Set(found.flatMap(placesOf))
    const must = groundTruth('must')
    expect(must.length).toBeGreaterThan(50)
    expect(must.filter((one) => !told.has(one))).toEqual([])
    expect(loud.filter((one) => !must.includes(one))).toEqual([])
  })

  test('six of ten that may be worth an info are told as one, and nothing besides', () => {
    const quiet = lint(text)
      .filter(({severity}) => severity === 'info')
      .flatMap(placesOf)
    const may = groundTruth('may')
    const allowed = [...groundTruth('must'), ...may]
    expect(quiet.filter((one) => !allowed.includes(one))).toEqual([])
    const told = may.filter((one) => quiet.includes(one))
    expect(told.length / may.length).toBeGreaterThanOrEqual(0.6)
  })

  test('it is read as it is, every row an entry, every span exact', () => {
    expect([...faultsOf(list)]).toEqual([])
    expect(list.tables.flatMap(({rows}) => rows).length).toBe(95)
    expect(list.entries).toHaveLength(95)
    expect(list.entries.filter(({kind}) => kind === 'other')).toEqual([])
    expect(list.contents?.items.length).toBe(22)
  })

  test.each(['safe', 'unsafe'] as const)(
    '%s fixes come to rest and keep entries and links',
    (safety) => {
      const config = onlyRules(['duplicate-paper', 'stale-contents', 'uneven-row', 'unusual-venue'])
      const once = fix(text, {safety, config})
      expect(once).not.toBe(text)
      expect(fix(once, {safety, config})).toBe(once)
      expect(urlsOf(parse(once).entries)).toEqual(urlsOf(list.entries))
    },
  )

  test('all safe fixes together come to rest', () => {
    const once = fix(text)
    expect(fix(once)).toBe(once)
    expect(parse(once).entries).toHaveLength(list.entries.length)
  })
})
