import type {Finding, Place} from '../../src/finding/finding.ts'
import type {Severity} from '../../src/finding/report.ts'
import {addressOf} from '../../src/model/address.ts'
import {pointFinder} from '../../src/model/span.ts'
import type {LinkResult, ReporterOptions, Run, Summary} from '../../src/report/reporter.ts'
import type {Verdict} from '../../src/verdict/verdict.ts'

/** The options of a run without any flag. */
export const options: ReporterOptions = {
  color: false,
  verbose: false,
  quiet: false,
  maxAnnotations: 10,
  fileUrl: undefined,
}

/** A list whose text tries to be more than text. */
const text = [
  '# Awesome <b>Papers</b>',
  '',
  '| Title | Venue | Code |',
  '| --- | --- | --- |',
  '| [遥感图像描述 👩‍👩‍👧 Café](https://e.org/1) | arxiv 2023 | [code](https://github.com/o/r/issues/1) |',
  '|\t`a|b`\t| ::set-output name=x::y | ##[add-mask]z |',
  `| ${'Long title '.repeat(20)}| GRSL 2022. | ${'more '.repeat(40)}|`,
  '::error::not ours',
  'one\u001b[31mred\u202Eover',
  'first of two',
  'second of two',
].join('\n')

const pointAt = pointFinder(text)

export function placeOf(piece: string, file = 'README.md'): Place {
  const start = text.indexOf(piece)
  if (start === -1) throw new Error(`The list has no ${piece}`)
  return {file, start: pointAt(start), end: pointAt(start + piece.length)}
}

export function findingOf(
  rule: string,
  severity: Severity,
  place: Place,
  more: Partial<Finding> = {},
): Finding {
  return {
    ...place,
    rule,
    severity,
    message: 'Unexpected `x`, expected `y`',
    hint: undefined,
    docs: `https://example.org/rules/${rule}.md`,
    related: [],
    fix: undefined,
    entry: undefined,
    fingerprint: `${rule}:${place.start.offset}`,
    ...more,
  }
}

export function linkOf(
  url: string,
  verdict: Verdict,
  places: readonly Place[],
  more: Partial<LinkResult> = {},
): LinkResult {
  const address = addressOf(url)
  if (address === undefined) throw new Error(`${url} has no address`)
  return {
    url,
    address,
    role: 'paper',
    verdict,
    reason: 'ok',
    movedTo: undefined,
    evidence: [],
    checkedAt: '2026-11-24T12:00:00.000Z',
    fromCache: false,
    places,
    ...more,
  }
}

export function runOf(findings: readonly Finding[], more: Partial<Run> = {}): Run {
  return {
    tool: {name: 'awesome-paper-lint', version: '1.2.3'},
    files: [{path: 'README.md', text, entries: 104, links: 186}],
    findings,
    links: [],
    linksChecked: false,
    hints: [],
    ...more,
    summary: {...summaryOf(findings, more.links ?? []), ...more.summary},
  }
}

function summaryOf(findings: readonly Finding[], links: readonly LinkResult[]): Summary {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length
  const countLinks = (verdict: Verdict) => links.filter((link) => link.verdict === verdict).length

  return {
    findings: {error: count('error'), warning: count('warning'), info: count('info')},
    fixable: findings.filter(({fix}) => fix?.safety === 'safe').length,
    links: {
      alive: countLinks('alive'),
      moved: countLinks('moved'),
      dead: countLinks('dead'),
      private: countLinks('private'),
      blocked: countLinks('blocked'),
      unsure: countLinks('unsure'),
      skipped: countLinks('skipped'),
    },
    outOfScope: 0,
    suppressed: 0,
    requests: 7,
    durationMs: 8123,
  }
}

/** One run with all that a reporter has to deal with. */
export const hostile: Run = runOf(
  [
    findingOf('malformed-link', 'error', placeOf('遥感图像描述'), {
      message:
        'Unexpected `a|b` and <script>alert(1)</script> by @octocat in #123, GH-1, deadbeef1',
      hint: 'See https://evil.example/@x?a|b\r\n::set-output name=x::y',
      related: [
        {...placeOf('Café'), message: 'First | listed ##[add-mask]z'},
        {...placeOf('arxiv 2023', 'other.md'), message: 'Then here'},
      ],
      entry: {title: '遥感图像描述', section: ['Surveys', '2023'], column: undefined},
    }),
    findingOf('unusual-venue', 'warning', placeOf('arxiv 2023'), {
      message: 'Unexpected venue `arxiv 2023`, expected `arXiv 2023`',
      fix: {safety: 'safe', edits: [{start: 5, end: 15, text: 'arXiv 2023'}]},
      entry: {title: 'T', section: [], column: 'Venue'},
    }),
    findingOf('untidy-cell', 'info', placeOf('`a|b`')),
    findingOf('dead-link', 'error', placeOf('::set-output'), {
      message: '::set-output name=x::y ##[add-mask]z',
    }),
    findingOf('unusual-venue', 'warning', placeOf('GRSL 2022.'), {
      message: 'Unexpected venue `GRSL 2022.`,\u2028expected\r`GRSL \u001b[31m2022`',
    }),
    findingOf('untidy-title', 'info', placeOf('red\u202Eover'), {message: 'Unexpected \u202E'}),
    findingOf('broken-table', 'error', placeOf('of two\nsecond'), {message: 'Unexpected [x](y)'}),
  ],
  {
    linksChecked: true,
    links: [
      linkOf('https://e.org/1', 'alive', [placeOf('Café')]),
      linkOf('https://e.org/a|b`c', 'dead', [placeOf('Café'), placeOf('GRSL')], {
        reason: 'http-404',
        role: 'code',
        evidence: [
          {
            source: 'http',
            request: 'GET https://e.org/a',
            answer: '404',
            meaning: {kind: 'gone', reason: 'http-404'},
          },
        ],
      }),
      linkOf('https://github.com/o/r/issues/1', 'moved', [placeOf('code')], {
        reason: 'moved-permanently',
        movedTo: 'https://github.com/new/r/issues/1',
      }),
    ],
    hints: [{id: 'github-token', message: 'Set `GITHUB_TOKEN` so that @github is asked <fast>'}],
  },
)
