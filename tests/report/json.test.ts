import {expect, it} from 'vitest'
import {json} from '../../src/report/json.ts'
import {commandsIn} from './runner.ts'
import {findingOf, hostile, linkOf, options, placeOf, runOf} from './run.ts'

const cafe = placeOf('Café')
const run = runOf(
  [
    findingOf('unusual-venue', 'warning', placeOf('arxiv 2023'), {
      message: 'Unexpected venue `arxiv 2023`, expected `arXiv 2023`',
      hint: 'Write it so',
      related: [{...cafe, message: 'First listed here'}],
      fix: {safety: 'safe', edits: [{start: 5, end: 15, text: 'arXiv 2023'}]},
      entry: {title: 'T', section: ['Surveys'], column: 'Venue'},
    }),
    findingOf('untidy-title', 'info', cafe, {
      entry: {title: 'T', section: [], column: undefined},
    }),
    findingOf('dead-anchor', 'error', cafe),
  ],
  {
    linksChecked: true,
    links: [
      linkOf('https://e.org/1', 'dead', [cafe], {
        reason: 'http-404',
        evidence: [
          {
            source: 'http',
            request: 'GET https://e.org/1',
            answer: '404',
            meaning: {kind: 'gone', reason: 'http-404'},
          },
        ],
      }),
      linkOf('https://e.org/2', 'moved', [], {movedTo: 'https://e.org/3', fromCache: true}),
    ],
    hints: [{id: 'github-token', message: 'Set it'}],
  },
)

it('is the contract: these keys, in this order', () => {
  const cafePlace = {
    start: {line: 5, column: 20, offset: 89},
    end: {line: 5, column: 24, offset: 93},
  }

  expect(json(run, options)).toBe(
    `${JSON.stringify(
      {
        version: 1,
        tool: {name: 'awesome-paper-lint', version: '1.2.3'},
        files: [{path: 'README.md', entries: 104, links: 186}],
        findings: [
          {
            file: 'README.md',
            rule: 'unusual-venue',
            severity: 'warning',
            message: 'Unexpected venue `arxiv 2023`, expected `arXiv 2023`',
            hint: 'Write it so',
            docs: 'https://example.org/rules/unusual-venue.md',
            start: {line: 5, column: 45, offset: 114},
            end: {line: 5, column: 55, offset: 124},
            related: [{message: 'First listed here', file: 'README.md', ...cafePlace}],
            fix: {safety: 'safe', edits: [{start: 5, end: 15, text: 'arXiv 2023'}]},
            entry: {title: 'T', section: ['Surveys'], column: 'Venue'},
            fingerprint: 'unusual-venue:114',
          },
          {
            file: 'README.md',
            rule: 'untidy-title',
            severity: 'info',
            message: 'Unexpected `x`, expected `y`',
            hint: null,
            docs: 'https://example.org/rules/untidy-title.md',
            ...cafePlace,
            related: [],
            fix: null,
            entry: {title: 'T', section: [], column: null},
            fingerprint: 'untidy-title:89',
          },
          {
            file: 'README.md',
            rule: 'dead-anchor',
            severity: 'error',
            message: 'Unexpected `x`, expected `y`',
            hint: null,
            docs: 'https://example.org/rules/dead-anchor.md',
            ...cafePlace,
            related: [],
            fix: null,
            entry: null,
            fingerprint: 'dead-anchor:89',
          },
        ],
        links: [
          {
            url: 'https://e.org/1',
            address: 'https://e.org/1',
            role: 'paper',
            verdict: 'dead',
            reason: 'http-404',
            checkedAt: '2026-11-24T12:00:00.000Z',
            fromCache: false,
            movedTo: null,
            evidence: [{source: 'http', request: 'GET https://e.org/1', answer: '404'}],
            places: [{file: 'README.md', ...cafePlace}],
          },
          {
            url: 'https://e.org/2',
            address: 'https://e.org/2',
            role: 'paper',
            verdict: 'moved',
            reason: 'ok',
            checkedAt: '2026-11-24T12:00:00.000Z',
            fromCache: true,
            movedTo: 'https://e.org/3',
            evidence: [],
            places: [],
          },
        ],
        summary: {
          errors: 1,
          warnings: 1,
          infos: 1,
          fixable: 1,
          links: {alive: 0, moved: 1, dead: 1, private: 0, blocked: 0, unsure: 0, skipped: 0},
          outOfScope: 0,
          suppressed: 0,
          requests: 7,
          durationMs: 8123,
        },
        hints: [{id: 'github-token', message: 'Set it'}],
        shard: null,
      },
      null,
      2,
    )}\n`,
  )
})

it('gives hostile content back as it was, and holds no command for a log', () => {
  const output = json(hostile, options)
  const messages = hostile.findings.map(({message}) => message)

  expect(JSON.parse(output)).toMatchObject({findings: messages.map((message) => ({message}))})
  expect(commandsIn(output)).toEqual([])
})

it('writes what a terminal reader does not see: infos stay even when quiet', () => {
  expect(json(run, {...options, quiet: true})).toBe(json(run, options))
})

it('writes megabytes in no time', () => {
  const [finding] = run.findings
  const findings = Array.from({length: 10_000}, () => finding ?? findingOf('r', 'info', cafe))
  const before = performance.now()
  const output = json(runOf(findings), options)

  expect(output.length).toBeGreaterThan(5_000_000)
  expect(performance.now() - before).toBeLessThan(2000)
})
