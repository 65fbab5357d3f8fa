import {readFileSync} from 'node:fs'
import path from 'node:path'
import {Ajv} from 'ajv'
import type {Html, Root, Table} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {onPull, openPull, type Ran} from '../support/github/event.ts'
import {startGitHub} from '../support/github/server.ts'
import {root} from '../support/process.ts'
import {list, listOf, rowOf, rows} from './lists.ts'

const venues =
  `cvpr iccv eccv icml iclr neurips aaai acl emnlp ijcai kdd icra iros wacv bmvc miccai naacl
  coling accv interspeech sigir icassp icip icpr corl rss uai aistats colt`.split(/\s+/)
const range = (count: number) => Array.from({length: count}, (_, index) => index)

/** Rows with more than a thousand different things wrong: errors last, so that the worst is not the first. */
const many = [
  // Past three of a kind they would be told as one.
  ...[
    ['http://arxiv.org/abs', ''],
    ['https://arxiv.org/pdf', ''],
    ['https://www.arxiv.org/abs', ''],
    ['https://arxiv.org/abs', '?utm_source=mail'],
  ].flatMap(([address = '', rest = ''], kind) =>
    range(3).map((index) => {
      const number = 10 + 3 * kind + index
      return rowOf(90 + number, 'CVPR 2023', `${address}/2306.000${number}${rest}`)
    }),
  ),
  ...venues.flatMap((venue, index) =>
    range(20).map((year) => rowOf(1000 + 20 * index + year, `${venue} ${2004 + year}`)),
  ),
  ...range(440).map((index) => rowOf(2000 + index).replace(/ - \|$/, '')),
  ...range(600).flatMap((index) => [rowOf(3000 + index), rowOf(3000 + index)]),
]

interface Report {
  readonly findings: readonly {readonly severity: string; readonly fingerprint: string}[]
}

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {readonly partialFingerprints: Readonly<Record<string, string>>}[]
  }[]
}

function read({workspace}: Ran, name: string): unknown {
  return JSON.parse(readFileSync(path.join(workspace, name), 'utf8'))
}

/** What a page holds once GitHub has parsed it. */
function shapeOf(page: string) {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(page)
  const [html, widths]: [string[], Set<number>] = [[], new Set()]
  visit(tree, 'html', ({value}: Html) => void html.push(...value.split('\n')))
  visit(tree, 'table', ({children}: Table) =>
    children.forEach((row) => widths.add(row.children.length)),
  )
  return {html, widths, last: tree.children.at(-1)?.type}
}

test(
  'a thousand findings: each surface within its limits, the worst first, and nothing lost',
  {timeout: 120_000},
  async () => {
    const github = await startGitHub()
    github.git.commit('main', {'README.md': list})
    const pull = openPull(github, {'README.md': listOf([...rows, ...many])})
    const ran = await onPull(github, pull, {
      with: {
        ...{review: 'true', comment: 'true', 'check-run': 'true'},
        ...{'report-file': 'r.json', 'sarif-file': 'r.sarif'},
      },
    })
    expect(ran).toMatchObject({code: 1, stderr: '', outputs: {conclusion: 'failure'}})

    // Files: all of them, the same in both.
    const {findings} = read(ran, 'r.json') as Report
    const count = (severity: string) => findings.filter((one) => one.severity === severity).length
    expect(findings.length).toBeGreaterThan(1000)
    expect([count('error'), count('warning'), count('info')]).toEqual(
      ['errors', 'warnings', 'infos'].map((name) => Number(ran.outputs[name])),
    )
    const sarif = read(ran, 'r.sarif') as Sarif
    const results = sarif.runs.flatMap((run) => run.results)
    const ids = results.map(
      (one) => one.partialFingerprints['primaryLocationLineHash']?.split(':')[0],
    )
    expect(ids.sort()).toEqual(findings.map((one) => one.fingerprint).sort())
    const schema = readFileSync(path.join(root, 'tests/support/sarif/schema.json'), 'utf8')
    const ajv = new Ajv({strict: false, validateFormats: false})
    expect(ajv.validate(JSON.parse(schema) as object, sarif), ajv.errorsText()).toBe(true)

    // Annotations: ten a level, and one notice that tells how many there are besides.
    const of = (level: string) => ran.commands.filter(({name}) => name === level)
    expect([of('error').length, of('warning').length, of('notice').length]).toEqual([10, 10, 10])
    const rest = `${count('error') - 10} more errors, ${count('warning') - 10} more warnings, ${count('info') - 9} more infos`
    expect(of('notice').at(-1)?.data).toContain(rest)

    // The summary and the comment: whole tables, and whole details.
    const comment = github.issues.comments[0]?.body ?? ''
    for (const [page, most] of [
      [ran.summary, 1024 * 1024],
      [comment, 65_536],
    ] as const) {
      expect(Buffer.byteLength(page)).toBeLessThan(most)
      const {html, widths} = shapeOf(page)
      expect([...widths].sort()).toEqual([2, 4])
      expect(html.filter((line) => !/^<!-- .* -->$/.test(line))).toEqual([
        ...['<details>', '<summary>12 infos</summary>', '</details>'],
      ])
    }
    expect(ran.summary.match(/^\| .* \| error \| /gm)).toHaveLength(count('error'))
    expect(comment).toMatch(/\d+ findings left out here: see the JSON report/)
    const severities = (comment.match(/(?<= \| )(?:error|warning)(?= \| )/g) ?? []) as string[]
    expect(severities.length).toBeGreaterThan(50)
    expect(severities).toEqual([...severities].sort())

    // The review: thirty comments, the errors.
    expect(github.pulls.reviews).toHaveLength(1)
    expect(github.pulls.comments).toHaveLength(30)
    expect(github.pulls.comments.every(({body}) => body.includes('**error**'))).toBe(true)

    // The check run: ten batches of fifty, all errors before any warning.
    expect(github.written.filter((line) => line.includes('/check-runs'))).toHaveLength(10)
    const [check] = github.checks
    expect(check).toMatchObject({status: 'completed', conclusion: 'failure'})
    const levels = check?.annotations.map((one) => one.annotation_level) ?? []
    expect(levels).toHaveLength(500)
    expect(levels.filter((level) => level === 'failure')).toHaveLength(
      Math.min(500, count('error')),
    )
    expect(levels).toEqual([...levels].sort())
  },
)
