import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {describe, expect, test} from 'vitest'
import type {Finding} from '../../src/finding/finding.ts'
import {sarif} from '../../src/report/sarif.ts'
import type {Run} from '../../src/report/reporter.ts'
import {findingOf, hostile, options, placeOf, runOf} from './run.ts'

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

interface Physical {
  readonly artifactLocation: {readonly uri: string}
  readonly region: Region
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: {readonly text: string}
  readonly locations: readonly {readonly physicalLocation: Physical}[]
  readonly relatedLocations?: readonly unknown[]
  readonly partialFingerprints: {readonly primaryLocationLineHash: string}
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region
        readonly insertedContent: {readonly text: string}
      }[]
    }[]
  }[]
  readonly properties: {readonly furtherPlaces?: readonly unknown[]}
}

interface Log {
  readonly runs: readonly {
    readonly tool: {readonly driver: {readonly rules: readonly {readonly id: string}[]}}
    readonly automationDetails: {readonly id: string}
    readonly results: readonly Result[]
  }[]
}

const schema = new URL('../support/sarif/schema.json', import.meta.url)
// What `format: uri` asks for is tested below; the schema of 2.1.0 has no other meaning for it.
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: {uri: true, 'uri-reference': true, 'date-time': true},
})
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object)

/** Reads a report; fails where it is not valid. */
function read(run: Run): Log {
  const log = JSON.parse(sarif(run, options)) as Log
  validate(log)
  expect(validate.errors ?? []).toEqual([])
  return log
}

const many = (count: number, more: (index: number) => Partial<Finding> = () => ({})) =>
  Array.from({length: count}, (_, index) =>
    findingOf('untidy-cell', 'info', placeOf('Café'), {fingerprint: `f${index}`, ...more(index)}),
  )

test('is valid with all that a list may hold, and with nothing', () => {
  expect(read(hostile).runs[0]?.results).toHaveLength(hostile.findings.length)
  expect(read(runOf([])).runs).toMatchObject([{results: []}])
  expect(sarif(hostile, options)).not.toContain('##[')
})

test('a schema that takes anything would not do', () => {
  const log = read(hostile)
  expect(validate({...log, version: '1'})).toBe(false)
  expect(validate({...log, runs: [{...log.runs[0], results: [{message: 'x'}]}]})).toBe(false)
})

test('tells rule, place, fix and where else to look', () => {
  const {runs} = read({...hostile, rules: new Map([['unusual-venue', 'A venue.']])})
  const {rules} = runs[0]?.tool.driver ?? {rules: []}
  expect(rules.map(({id}) => id)).toEqual([...rules.map(({id}) => id)].sort())
  const [result] = runs[0]?.results.filter(({ruleId}) => ruleId === 'unusual-venue') ?? []
  expect(rules[result?.ruleIndex ?? -1]).toMatchObject({
    id: 'unusual-venue',
    shortDescription: {text: 'A venue.'},
    fullDescription: {text: 'A venue.'},
    help: {text: 'A venue. More: https://example.org/rules/unusual-venue.md'},
  })
  const place = placeOf('arxiv 2023')
  expect(result).toMatchObject({
    level: 'warning',
    message: {text: 'Unexpected venue `arxiv 2023`, expected `arXiv 2023`'},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: 'README.md'},
          region: {
            startLine: place.start.line,
            startColumn: place.start.column,
            endLine: place.end.line,
            endColumn: place.end.column,
          },
        },
      },
    ],
    partialFingerprints: {primaryLocationLineHash: `unusual-venue:${place.start.offset}:1`},
  })
  expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
    {
      deletedRegion: {startLine: 1, startColumn: 6, endLine: 1, endColumn: 16},
      insertedContent: {text: 'arXiv 2023'},
    },
  ])
})

test('levels are those of SARIF', () => {
  const levels = read(hostile).runs[0]?.results.map(({level}) => level) ?? []
  expect(new Set(levels)).toEqual(new Set(['error', 'warning', 'note']))
})

test('names of files are references, and words of a list make no links', () => {
  const place = placeOf('Café', 'a b/c:d#ä%\uD800.md')
  const finding = findingOf('dead-link', 'error', place, {
    message: 'Unexpected [x](https://e.org) \uD800',
  })
  const result = read(runOf([finding])).runs[0]?.results[0]
  expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
    'a%20b/c%3Ad%23%C3%A4%25%EF%BF%BD.md',
  )
  expect(result?.message.text).toBe('Unexpected [x]\u200B(https://e.org) \uFFFD')
})

describe('what GitHub takes', () => {
  test('a thousand places a result; the others are kept besides', () => {
    const related = Array.from({length: 1500}, () => ({
      ...placeOf('Café'),
      message: 'The same here',
    }))
    const result = read(runOf(many(1, () => ({related})))).runs[0]?.results[0]
    expect(result?.relatedLocations).toHaveLength(999)
    expect(result?.properties.furtherPlaces).toHaveLength(501)
  })

  test('25,000 results a run, each run with a category of its own', () => {
    const {runs} = read(runOf(many(25_001)))
    expect(runs.map(({results}) => results.length)).toEqual([25_000, 1])
    expect(new Set(runs.map(({automationDetails}) => automationDetails.id)).size).toBe(2)
  })

  test('a thousand findings: none is lost, and each is known again', () => {
    const results = read(runOf(many(1000))).runs[0]?.results ?? []
    expect(
      new Set(results.map(({partialFingerprints}) => partialFingerprints.primaryLocationLineHash))
        .size,
    ).toBe(1000)
  })
})
