import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {fix, lint, parse} from '../src/index.ts'
import {faultsOf, urlsOf} from './support/list-faults.ts'
import {onlyRules} from './support/list-lint.ts'

const folder = '../shared/seed'
const rules = ['duplicate-paper', 'stale-contents', 'uneven-row', 'unusual-venue']

/** What careful readers found in the list, as `line rule`, by level. */
function groundTruth(level: string): string[] {
  const [, ...rows] = readFileSync(`${folder}/ground-truth.tsv`, 'utf8').trim().split('\n')
  return rows
    .map((row) => row.split('\t'))
    .filter(([, rule, own]) => own === level && rule !== undefined && rules.includes(rule))
    .map(([line = '', rule = '']) => `${line} ${rule}`)
}

describe.skipIf(!existsSync(folder))('the founding list', () => {
  const text = existsSync(folder) ? readFileSync(`${folder}/README.md`, 'utf8') : ''
  const list = parse(text)

  test('what has to be found is found, and nothing else is said aloud', () => {
    const loud = lint(text).filter(
      ({rule, severity}) => rules.includes(rule) && severity !== 'info',
    )
    const found = loud.flatMap(({rule, start, related}) => [
      `${start.line} ${rule}`,
      // A folded finding stands for its other places too.
      ...related
        .filter(({message}) => message === 'The same here')
        .map((place) => `${place.start.line} ${rule}`),
    ])
    expect(groundTruth('must').length).toBeGreaterThan(20)
    expect(found.sort()).toEqual(groundTruth('must').sort())
  })

  test('what may be worth an info is no more than that', () => {
    const quiet = lint(text).filter(
      ({rule, severity}) => rules.includes(rule) && severity === 'info',
    )
    const allowed = groundTruth('may')
    expect(
      quiet.map(({rule, start}) => `${start.line} ${rule}`).filter((one) => !allowed.includes(one)),
    ).toEqual([])
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
      const config = onlyRules(rules)
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
