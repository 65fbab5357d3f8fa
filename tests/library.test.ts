import {describe, expect, test} from 'vitest'
import {fix, lint, parse, version} from '../src/index.ts'
import manifest from '../package.json' with {type: 'json'}
import {faulty, fixedFaulty, good} from './command-line/lists.ts'

test('the version is that of the package', () => {
  expect(version).toBe(manifest.version)
})

describe('lint', () => {
  test('gives findings in the order of their places, as plain data', () => {
    const findings = lint(faulty)
    expect(findings.map(({rule}) => rule)).toEqual([
      'stale-contents',
      'unusual-venue',
      'uneven-row',
      'heading-increment',
    ])
    expect(JSON.parse(JSON.stringify(findings))).toMatchObject([
      {file: 'README.md', severity: 'warning', start: {line: 4, column: 4}},
      {rule: 'unusual-venue', entry: {title: 'Vision-Language Models in Remote Sensing'}},
      {rule: 'uneven-row', severity: 'error'},
      {severity: 'info'},
    ])
  })

  test('calls the text as it is told to', () => {
    const [first] = lint(faulty, {path: 'docs/list.md'})
    expect(first).toMatchObject({file: 'docs/list.md', related: [{file: 'docs/list.md'}]})
  })

  test('follows a configuration', () => {
    const config = {
      rules: {'stale-contents': 'off', 'uneven-row': 'info', 'heading-increment': 'error'},
    } as const
    expect(lint(faulty, {config}).map(({rule, severity}) => `${rule} ${severity}`)).toEqual([
      'unusual-venue warning',
      'uneven-row info',
      'heading-increment error',
    ])
  })

  test('obeys comments', () => {
    expect(lint(`<!--lint disable unusual-venue-->\n\n${faulty}`)).toHaveLength(3)
  })
})

describe('fix', () => {
  test('applies safe fixes, or all of them', () => {
    expect(fix(faulty)).toBe(fixedFaulty)
    expect(fix(faulty, {safety: 'unsafe'})).toBe(
      fixedFaulty.replace('2304.13009) | arXiv 2023 |', '2304.13009) | arXiv 2023 | - |'),
    )
  })

  test('leaves alone what is good, silenced or off', () => {
    expect(fix(good, {safety: 'unsafe'})).toBe(good)
    const off = {rules: {'unusual-venue': 'off', 'stale-contents': 'off'}} as const
    expect(fix(faulty, {config: off})).toBe(faulty)
    const silenced = `<!--lint disable unusual-venue stale-contents-->\n\n${faulty}`
    expect(fix(silenced)).toBe(silenced)
  })
})

test('parse reads any text as a list', () => {
  const {entries, tables, contents, sections} = parse(faulty)
  expect(entries).toHaveLength(3)
  expect(tables).toHaveLength(2)
  expect(contents?.items.map(({text}) => text)).toEqual(['Surveys', 'Image text Retrieval'])
  expect(sections.map(({title}) => title)).toContain('Surveys')
  for (const text of ['', '\uFEFF', '\0', '\uD800', '|\n|', '<', '[', '`', '\r', '- - - -']) {
    expect(parse(text).text).toBe(text)
    expect(fix(text, {safety: 'unsafe'})).toBe(text)
  }
})
