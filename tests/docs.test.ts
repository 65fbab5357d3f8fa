import {describe, expect, test} from 'vitest'
import {catalog} from '../src/catalog.ts'
import type {World} from '../src/checks/check.ts'
import {resolveSettings} from '../src/config/settings.ts'
import {applyFixes} from '../src/finding/apply.ts'
import {parse} from '../src/index.ts'
import {lintText} from '../src/lint.ts'
import {addressOf} from '../src/model/address.ts'
import type {Siblings} from '../src/model/siblings.ts'
import {reasons, type Reason} from '../src/verdict/reason.ts'
import {verdicts} from '../src/verdict/verdict.ts'
import {examplesOf, pageIds, type Example} from './support/page.ts'

describe.each(pageIds())('%s', (id) => {
  const examples = examplesOf(id)

  test.each(examples)('example at line $line', (example) => {
    const findings = findingsOf(id, example.text, example)
    const said = findings.map(
      ({start, severity, message}) => `${start.line}:${start.column} ${severity} ${message}`,
    )
    expect(said).toEqual(example.said)
  })

  test.each(examples.filter(({fixed}) => fixed))('fix at line $line', (example) => {
    const safety = example.fixed?.safety ?? 'safe'
    const fixes = findingsOf(id, example.text, example).flatMap(({fix}) => fix ?? [])
    const fixed = applyFixes(example.text, fixes, safety)
    expect(fixed).toBe(example.fixed?.text)
    const left = findingsOf(id, fixed, example).filter(({fix}) => fix?.safety === 'safe')
    expect(left).toEqual([])
  })

  test('shows what is unexpected and what is not', () => {
    expect(examples.some(({said}) => said.length > 0)).toBe(true)
    expect(examples.some(({said}) => said.length === 0)).toBe(true)
  })

  test('shows a fix where it has one', () => {
    const entry = catalog.find((candidate) => candidate.id === id)
    expect(examples.some(({fixed}) => fixed)).toBe(entry?.fix !== 'none')
  })
})

test('every rule and check has a page, and no page is of nothing', () => {
  expect(pageIds()).toEqual(catalog.map(({id}) => id))
})

test('messages follow the one grammar', () => {
  const messages = pageIds().flatMap((id) =>
    examplesOf(id).flatMap((example) => findingsOf(id, example.text, example)),
  )
  for (const {message, hint} of messages) {
    expect(message).toMatch(/^Unexpected .+, expected .+[^.]$/)
    if (hint !== undefined) expect(hint.replace(/`[^`]*`/g, 'value')).toMatch(/^[A-Z][^.]*[^.]$/)
  }
})

function findingsOf(
  id: string,
  text: string,
  {options, config, verdicts: answers, files}: Example,
) {
  const severity = catalog.find((entry) => entry.id === id)?.severity ?? 'info'
  const isSet = Object.keys(options).length > 0
  const settings = resolveSettings(isSet ? {...config, rules: {[id]: [severity, options]}} : config)
  const world = answers ? worldOf(answers) : undefined
  const siblings = files ? siblingsOf(files) : undefined
  return lintText('README.md', text, settings, {world, siblings}).findings.filter(
    ({rule}) => rule === id,
  )
}

/** The files of a repository, some of them lists, as a run would find them. */
function siblingsOf(files: NonNullable<Example['files']>): Siblings {
  const folders = new Map<string, string[]>()
  for (const file of ['README.md', ...Object.keys(files)]) {
    const names = file.split('/')
    for (const [index, name] of names.entries()) {
      const folder = names.slice(0, index).join('/')
      folders.set(folder, [...(folders.get(folder) ?? []), name])
    }
  }
  const lists = Object.entries(files).map(([path, text]) => [path, parse(text, {path})] as const)
  return {lists: new Map(lists), folders, depth: 0}
}

function worldOf(answers: NonNullable<Example['verdicts']>): World {
  return {
    judgementOf: ({url}) => {
      const answer = answers[url]
      const address = addressOf(url)
      const verdict = verdicts.find((known) => known === answer?.verdict)
      if (!answer || !address || !verdict) return undefined
      const reason = Object.keys(reasons).find((known): known is Reason => known === answer.reason)
      if (!reason) throw new Error(`expected a known reason, not ${answer.reason}`)
      const {movedTo, evidence = []} = answer
      return {address, verdict, reason, movedTo, evidence, checkedAt: '', fromCache: false}
    },
  }
}
