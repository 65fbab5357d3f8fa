import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {createSources} from '../../src/sources/index.ts'
import type {Ports} from '../../src/sources/source.ts'
import type {Evidence} from '../../src/verdict/evidence.ts'
import type {Outcome} from '../../src/verdict/exchange.ts'
import {startNet} from '../support/web-net.ts'

interface Recorded {
  readonly source: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

const folder = new URL('../../fixtures/http/', import.meta.url)

const idOf: Readonly<Record<string, string>> = {
  arxiv: '2305.05726',
  crossref: '10.1145/3503161.3548316',
  doi: '10.1145/3503161.3548316',
  'doi-by-title': 'document 8128075\nNatural language description of remote sensing images',
  datacite: '10.1145/3503161.3548316',
  'semantic-scholar': 'ARXIV:2305.05726',
  openalex: '10.48550/arxiv.2305.05726',
  openreview: 'SkaxnKEYg',
  wayback: 'https://www.example.org/gone',
}

/** What follows from each answer: meaning and reason, and what is known besides. */
const expected: Readonly<Record<string, string>> = {
  'arxiv-missing': 'absent unlisted',
  'arxiv-not-withdrawn': 'exists paper-exists',
  'arxiv-published': 'exists paper-exists published 10.1109/mgrs.2024.3383473 2024',
  'arxiv-refused': 'failed source-failed',
  'arxiv-withdrawn': 'exists paper-exists withdrawn',
  'crossref-changed': 'failed source-failed',
  'crossref-concern': 'exists paper-exists concern',
  'crossref-corrected': 'exists paper-exists',
  'crossref-deleted': 'gone doi-deleted',
  'crossref-found': 'exists paper-exists',
  'crossref-missing': 'absent unlisted',
  'crossref-retracted': 'exists paper-exists retracted',
  'datacite-found': 'exists registered',
  'datacite-missing': 'absent unlisted',
  'doi-by-title-missing': 'absent unlisted',
  'doi-error': 'failed source-failed',
  'doi-missing': 'gone unregistered',
  'doi-no-value': 'exists registered',
  'doi-page': 'failed source-failed',
  'doi-registered': 'exists registered',
  'openalex-missing': 'absent unlisted',
  'openalex-preprint': 'exists paper-exists',
  'openalex-published': 'exists paper-exists published 10.1109/mgrs.2024.3383473 2024',
  'openreview-accepted': 'exists paper-exists',
  'openreview-missing': 'absent unlisted',
  'openreview-submitted': 'exists paper-exists',
  'openreview-walled': 'refused robot-wall',
  'semantic-scholar-missing': 'absent unlisted',
  'semantic-scholar-preprint': 'exists paper-exists',
  'semantic-scholar-published': 'exists paper-exists published 10.1109/mgrs.2024.3383473 2024',
  'semantic-scholar-short': 'failed source-failed',
  'wayback-copy':
    'absent archived https://web.archive.org/web/20210304050607/https://www.example.org/gone',
  'wayback-none': 'absent unlisted',
}

function viewOf({meaning, record}: Evidence): string {
  const known =
    record?.kind === 'paper'
      ? [
          record.fault,
          record.publishedAs && 'published',
          record.publishedAs?.doi,
          record.publishedAs?.year,
        ]
      : record?.kind === 'snapshot'
        ? [record.url]
        : []
  return [meaning.kind, meaning.reason, ...known].filter((one) => one !== undefined).join(' ')
}

function ask(source: string, outcome: Outcome): Promise<ReadonlyMap<string, Evidence>> {
  const ports: Ports = {
    ...startNet(),
    api: () => Promise.resolve(outcome),
    signal: new AbortController().signal,
    isSecondLook: false,
  }
  const one = createSources({}).find(({name}) => name === source)
  if (!one) throw new Error(`no source ${source}`)
  return one.ask([idOf[source] ?? ''], ports)
}

async function evidenceOf(source: string, outcome: Outcome): Promise<Evidence> {
  const answers = await ask(source, outcome)
  const evidence = answers.get(idOf[source] ?? '')
  if (!evidence) throw new Error(`no evidence of ${source}`)
  return evidence
}

test.for(Object.entries(expected))('%s is %s', async ([name, view]) => {
  const {status, headers, body, source} = JSON.parse(
    readFileSync(new URL(`${name}.json`, folder), 'utf8'),
  ) as Recorded
  expect(source).toMatch(/^https:\/\//)
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const outcome: Outcome = {kind: 'answer', status, headers, body: text}
  const evidence = await evidenceOf(
    name.replace(/-(?:[a-z]+|not-withdrawn|no-value)$/, ''),
    outcome,
  )
  expect(viewOf(evidence)).toBe(view)
  // What is kept between runs is JSON.
  expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence)
})

test('every recorded answer of a source of papers is read', () => {
  const recorded = readdirSync(folder).map((name) => name.replace(/\.json$/, ''))
  const own = recorded.filter((name) =>
    Object.keys(idOf).some((source) => name.startsWith(`${source}-`)),
  )
  expect(own.sort()).toEqual(Object.keys(expected).sort())
})

const strange: readonly [string, Outcome][] = [
  ['a page', {kind: 'answer', status: 200, headers: {}, body: '<html>Hello'}],
  ['nothing', {kind: 'answer', status: 200, headers: {}, body: ''}],
  ['other JSON', {kind: 'answer', status: 200, headers: {}, body: '{"message": 1}'}],
  ['null', {kind: 'answer', status: 200, headers: {}, body: 'null'}],
  ['a limit', {kind: 'answer', status: 429, headers: {}, body: ''}],
  ['an error', {kind: 'answer', status: 500, headers: {}, body: ''}],
  ['silence', {kind: 'timeout', detail: 'timeout'}],
]

test.for(
  Object.keys(idOf).flatMap((source) =>
    strange.map(([what, outcome]) => ({source, what, outcome})),
  ),
)('$source that answers $what proves nothing', async ({source, outcome}) => {
  const {meaning} = await evidenceOf(source, outcome)
  expect(`${meaning.kind} ${meaning.reason}`).toBe('failed source-failed')
})
