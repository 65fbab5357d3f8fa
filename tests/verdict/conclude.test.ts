import {describe, expect, test} from 'vitest'
import {conclude, concludeTwice, isSettled} from '../../src/verdict/conclude.ts'
import type {Evidence, Meaning} from '../../src/verdict/evidence.ts'

const meanings = {
  exists: {kind: 'exists', reason: 'ok'},
  moved: {kind: 'moved', reason: 'moved-permanently', to: 'https://new.example/'},
  gone: {kind: 'gone', reason: 'http-404'},
  private: {kind: 'private', reason: 'login-wall'},
  absent: {kind: 'absent', reason: 'unlisted', from: 'authority'},
  refused: {kind: 'refused', reason: 'robot-wall'},
  failed: {kind: 'failed', reason: 'timeout'},
  unasked: {kind: 'unasked', reason: 'time-limit'},
} as const satisfies Record<Meaning['kind'], Meaning>

type Kind = keyof typeof meanings

const evidenceOf = (...kinds: readonly Kind[]): Evidence[] =>
  kinds.map((kind) => ({source: 'http', request: '', answer: '', meaning: meanings[kind]}))

const verdictOf = (...kinds: readonly Kind[]) => conclude(evidenceOf(...kinds)).verdict

describe('one look', () => {
  test.for([
    [['exists'], 'alive'],
    [['moved'], 'moved'],
    [['gone'], 'dead'],
    [['private'], 'private'],
    [['refused'], 'blocked'],
    [['failed'], 'unsure'],
    [['unasked'], 'skipped'],
    [[], 'skipped'],
    [['failed', 'exists'], 'alive'],
    [['refused', 'moved', 'exists'], 'moved'],
    [['exists', 'gone'], 'alive'],
    [['gone', 'exists'], 'alive'],
    [['refused', 'gone'], 'dead'],
    [['failed', 'refused'], 'blocked'],
    [['failed', 'unasked'], 'unsure'],
  ] as const)('%j', ([kinds, verdict]) => {
    expect(verdictOf(...kinds)).toBe(verdict)
  })

  test('takes the reason from the first proof, or else from the last witness', () => {
    const reasonOf = (...kinds: readonly Meaning[]) =>
      conclude(kinds.map((meaning) => ({source: '', request: '', answer: '', meaning}))).reason
    const {gone, failed} = meanings
    expect(reasonOf({kind: 'failed', reason: 'source-failed'}, failed)).toBe('timeout')
    expect(reasonOf({kind: 'gone', reason: 'repository-missing'}, gone)).toBe('repository-missing')
  })

  test('tells where it moved', () => {
    expect(conclude(evidenceOf('failed', 'moved'))).toEqual({
      verdict: 'moved',
      reason: 'moved-permanently',
      movedTo: 'https://new.example/',
    })
  })
})

describe('two looks', () => {
  test.for([
    ['gone', 'gone', 'dead'],
    ['gone', 'exists', 'alive'],
    ['gone', 'failed', 'unsure'],
    ['failed', 'gone', 'unsure'],
    ['gone', 'refused', 'blocked'],
    ['failed', 'moved', 'moved'],
    ['failed', 'failed', 'unsure'],
    ['gone', 'unasked', 'unsure'],
    ['failed', 'unasked', 'unsure'],
  ] as const)('%s and %s', ([first, second, verdict]) => {
    const both = concludeTwice(conclude(evidenceOf(first)), conclude(evidenceOf(second)))
    expect(both.verdict).toBe(verdict)
  })
})

describe('registries that do not know it', () => {
  const absent = (source: string, from: 'index' | 'authority'): Evidence => ({
    source,
    request: '',
    answer: '',
    meaning: {kind: 'absent', reason: 'unlisted', from},
  })
  const arxiv = absent('arxiv', 'authority')
  const doi = absent('doi', 'authority')
  const index = absent('semantic-scholar', 'index')
  const [refused, failed, exists] = evidenceOf('refused', 'failed', 'exists')

  test.for([
    ['two authorities', [arxiv, doi], 'dead unregistered', true],
    ['one authority twice', [arxiv, arxiv], 'unsure unlisted', false],
    [
      'an authority and indexes',
      [arxiv, index, absent('openalex', 'index')],
      'unsure unlisted',
      false,
    ],
    ['and a page that refuses', [index, refused], 'blocked robot-wall', false],
    ['and a page that fails', [arxiv, failed], 'unsure timeout', false],
    ['one that fails among them', [failed, index], 'unsure unlisted', false],
    ['two authorities and a page that is there', [arxiv, doi, exists], 'alive ok', true],
  ] as const)('%s', ([, evidence, expected, settled]) => {
    const known = evidence.flatMap((one) => one ?? [])
    const {verdict, reason} = conclude(known)
    expect(`${verdict} ${reason}`).toBe(expected)
    expect(isSettled(known)).toBe(settled)
  })
})
