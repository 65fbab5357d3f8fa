import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Death} from '../../src/github/deaths.ts'
import {deathsOf, memoryIn} from '../../src/github/deaths.ts'
import {issueBody} from '../../src/github/issue-body.ts'
import {hostileText} from '../report/hostile-text.ts'
import {findingOf, linkOf, placeOf, runOf} from '../report/run.ts'

const place = placeOf('Café')

function deathOf(url: string, title: string, section: readonly string[]): Death {
  const places = [{...place, entry: {title, section}}]
  const evidence = [
    {
      source: 'http',
      request: `GET ${url}`,
      answer: '404',
      meaning: {kind: 'gone', reason: 'http-404'},
    },
  ] as const
  const link = linkOf(url, 'dead', places, {reason: 'http-404', evidence})
  return {link, places, since: '2026-11-25', isNew: true, isConfirmed: true}
}

test('an issue is cut on the border of a link, and remembers what it does not show', () => {
  const deaths = Array.from({length: 1400}, (_, index) =>
    deathOf(`https://e.org/${index}/${'long/'.repeat(20)}`, `Paper ${index}`, [
      `Section ${index % 40}`,
    ]),
  )
  const body = issueBody(deaths, 'https://github.com/o/r/blob/main/')
  expect(body.length).toBeGreaterThan(60_000)
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536)
  expect(body).toMatch(/\n\d+ more links left out here: see the summary of the run\.\n$/)
  expect(memoryIn(body).size).toBe(1400)
  const shown = body.match(
    /Wayback Machine\]\(https:\/\/web\.archive\.org\/web\/https:\/\/e\.org\/\d+\/(?:long\/){20}\)/g,
  )
  expect(Number(/\n(\d+) more links/.exec(body)?.[1])).toBe(1400 - (shown?.length ?? 0))
})

test('nothing that a list holds does anything in an issue', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, tail) => {
      const body = issueBody([deathOf(`https://e.org/${tail}`, title, [title, tail])], undefined)
      const foreign = body.replace(
        /https:\/\/web\.archive\.org\/web\/\S*|https:\/\/github\.com\/awesome-paper-lint\S*/g,
        '',
      )
      const text = foreign.replace(/(`+)[^]*?[^`]\1(?!`)/g, '')
      expect(text).not.toMatch(/@[a-z]|(?<!&)#\d|GH-\d|<(?!!-- awesome-paper-lint)|https?:\/\//i)
      expect(memoryIn(body).size).toBe(1)
    }),
    {numRuns: 300},
  )
})

test('a memory outlives what GitHub and people do to a body, and is not made up by a list', () => {
  const link = linkOf('https://e.org/1', 'dead', [place], {reason: 'http-404'})
  const run = runOf([findingOf('dead-link', 'error', place)], {links: [link], linksChecked: true})
  const first = deathsOf(run, new Map(), '2026-11-25')
  expect(first).toMatchObject([{since: '2026-11-25', isNew: true}])
  const body = issueBody(first, undefined).replaceAll('\n', '\r\n')
  expect(deathsOf(run, memoryIn(body), '2026-12-02')).toMatchObject([
    {since: '2026-11-25', isNew: false},
  ])
  expect(
    memoryIn('<!-- awesome-paper-lint: dead x --> <!-- awesome-paper-lint: dead:1 -->').size,
  ).toBe(0)
})

test('a death that the history knows is as old as that', () => {
  const failing = {since: '2026-11-01T04:00:00.000Z', runs: 3}
  const link = linkOf('https://e.org/1', 'dead', [place], {reason: 'timeout', failing})
  const run = runOf([findingOf('dead-link', 'error', place)], {links: [link]})
  expect(deathsOf(run, new Map(), '2026-11-25')).toMatchObject([{since: '2026-11-01', isNew: true}])
})

test('a death that the list excuses is none, and one that nobody can confirm stays', () => {
  const link = linkOf('https://e.org/1', 'dead', [place], {reason: 'http-404'})
  const told = runOf([findingOf('dead-link', 'error', place)], {links: [link]})
  const memory = memoryIn(issueBody(deathsOf(told, new Map(), '2026-11-25'), undefined))
  expect(deathsOf(runOf([], {links: [link]}), memory, '2026-12-02')).toEqual([])
  for (const [verdict, reason, count] of [
    ['unsure', 'timeout', 1],
    ['blocked', 'robot-wall', 1],
    ['skipped', 'time-limit', 1],
    ['skipped', 'ignored', 0],
    ['alive', 'ok', 0],
  ] as const) {
    const run = runOf([], {links: [linkOf('https://e.org/1', verdict, [place], {reason})]})
    expect(deathsOf(run, memory, '2026-12-02')).toHaveLength(count)
  }
})
