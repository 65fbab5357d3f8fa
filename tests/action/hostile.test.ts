import fc from 'fast-check'
import {expect, test} from 'vitest'
import {onPull, openPull} from '../support/github/event.ts'
import {startGitHub} from '../support/github/server.ts'
import {hostileText} from '../report/hostile-text.ts'
import {list, listOf, rowOf, rows} from './lists.ts'

const seeds = [1, 2, 3, 4]

test.each(seeds)(
  'a hostile list gives no command and no mention but ours (%i)',
  async (seed) => {
    const texts = fc.sample(hostileText, {seed, numRuns: 40})
    const lines = texts.map((text) => text.replace(/[\n|]/g, ' ').trim())
    const hostile = [
      ...lines.map((line, index) => rowOf(100 + index, `arxiv ${line}`)),
      ...lines.map(
        (line, index) =>
          `| [${line}](https://e.org/${index}/${encodeURI(line.replace(/\p{Cs}/gu, ''))}) | ${line} |`,
      ),
      ...lines.map((line) => `| ${line} | CVPR 2023`),
    ]
    const github = await startGitHub()
    github.git.commit('main', {'README.md': list})
    const text = `${listOf([...rows, ...hostile])}\n${lines.map((line) => `## ${line}\n\n- [${line}](#${line})`).join('\n\n')}\n`
    const pull = openPull(github, {'README.md': text, 'b@octocat#1.md': text})
    const ran = await onPull(github, pull, {
      with: {
        review: 'true',
        comment: 'true',
        'check-run': 'true',
        files: '*.md',
        'fail-on': 'never',
      },
    })
    expect(ran).toMatchObject({code: 0, stderr: ''})
    expect(Number(ran.outputs['errors'])).toBeGreaterThan(0)
    const names = new Set(ran.commands.map(({name}) => name))
    expect([...names].filter((name) => !/^(?:add-mask|error|warning|notice)$/.test(name))).toEqual(
      [],
    )
    expect(ran.commands).toHaveLength(
      ran.log.match(/^::(?:add-mask|error|warning|notice)\b/gm)?.length ?? 0,
    )

    expect(github.pulls.comments.length).toBeGreaterThan(0)
    const bodies = [
      ...github.pulls.comments.map(({body}) => body),
      ...github.issues.comments.map(({body}) => body),
      ...github.checks.map(({summary}) => summary),
      ran.summary,
    ]
    for (const body of bodies) {
      const plain = body
        .replace(/(`{3,})suggestion\n[^]*?\n\1\n/g, '')
        .replace(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '')
      const prose = plain.replace(/\]\([^)\s]*\)/g, ']')
      expect(prose).not.toMatch(/@[a-z\d]|(?<!&)#\d|GH-\d|https?:\/\//i)
      expect(
        prose.replace(/<!-- awesome-paper-lint: [\w ]+ -->|<\/?(?:details|summary)>/g, ''),
      ).not.toMatch(/<[a-z!/]/i)
    }
  },
  60_000,
)
