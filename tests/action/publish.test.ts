import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {afterWorkflow, onPull, openPull} from '../support/github/event.ts'
import type {Pull} from '../support/github/pulls.ts'
import {startGitHub, type FakeGitHub} from '../support/github/server.ts'
import {createFolder} from '../support/process.ts'
import {lineOf, list, listOf, right, rows, wrong} from './lists.ts'

const second = {publish: 'report.json', review: 'true', comment: 'true', 'check-run': 'true'}

interface Report {
  findings: {
    file: string
    rule: string
    message: string
    docs: string
    start: {line: number; column: number; offset: number}
    fix: {safety: string; edits: {start: number; end: number; text: string}[]} | null
  }[]
  hints: object[]
  version: number
}

/** Runs the first stage on a pull request from a fork, whose token may only read; the head is checked out. */
async function firstStage(): Promise<{github: FakeGitHub; pull: Pull; report: string}> {
  const github = await startGitHub()
  github.git.commit('main', {'README.md': list})
  const pull = openPull(github, {'README.md': listOf([...rows, wrong])}, {fork: 'stranger'})
  const ran = await onPull(github, pull, {
    with: {'report-file': 'report.json'},
    token: github.token({}),
    workspace: github.git.checkout(pull.head),
  })
  return {github, pull, report: readFileSync(path.join(ran.workspace, 'report.json'), 'utf8')}
}

const headOf = (github: FakeGitHub, {head, headOwner}: Pull) => ({
  sha: github.git.sha(head) ?? '',
  branch: head,
  owner: headOwner,
})

describe('the second stage, on workflow_run', {timeout: 60_000}, () => {
  test('posts what the first one found to the pull request of the event', async () => {
    const {github, pull, report} = await firstStage()
    expect(github.written).toEqual([])
    const workspace = createFolder({'report.json': report})
    const ran = await afterWorkflow(github, headOf(github, pull), {with: second, workspace})
    expect(ran).toMatchObject({
      code: 0,
      stderr: '',
      outputs: {conclusion: 'success', warnings: '1'},
    })
    expect(github.pulls.reviews).toMatchObject([{number: pull.number}])
    expect(github.pulls.comments).toMatchObject([{line: lineOf(8)}])
    expect(github.pulls.comments[0]?.body).toContain(`\`\`\`suggestion\n${right}\n\`\`\``)
    expect(github.issues.comments).toMatchObject([{number: pull.number}])
    expect(github.issues.comments[0]?.body).toContain(
      `/blob/${github.git.sha(pull.head) ?? ''}/README.md`,
    )
    expect(github.checks).toMatchObject([{sha: github.git.sha(pull.head)}])
  })

  test('takes nothing on trust that the report says', async () => {
    const {github, pull, report} = await firstStage()
    const forged = JSON.parse(report) as Report
    const [finding] = forged.findings
    if (!finding) throw new Error('no finding')
    finding.docs = 'https://evil.example/'
    finding.message = '@everyone <img src=x> see https://github.com/o/r/issues/1 ##[add-mask]x'
    forged.hints = [{id: 'x', message: 'Go to evil.example'}]
    const edit = finding.fix?.edits[0]
    if (edit) edit.text = '````\n@everyone\n<!-- awesome-paper-lint: report -->'
    const workspace = createFolder({'report.json': JSON.stringify(forged)})
    const ran = await afterWorkflow(github, headOf(github, pull), {with: second, workspace})
    const bodies = [...github.pulls.comments, ...github.issues.comments].map(({body}) => body)
    expect(bodies).toHaveLength(2)
    for (const body of bodies) {
      const outside = body.replace(/(`{3,})suggestion[^]*?\n\1\n/g, '').replace(/`[^`]*`/g, '')
      expect(outside).not.toMatch(/evil|@everyone|<img|github\.com\/o\/r\/issues/)
    }
    expect(github.pulls.comments[0]?.body).toContain('`````suggestion\n')
    expect(ran.commands.map(({name}) => name)).toEqual(['add-mask'])
  })

  test('makes no suggestion where the report is of another text', async () => {
    const {github, pull, report} = await firstStage()
    const shifted = JSON.parse(report) as Report
    for (const {start} of shifted.findings) start.offset += 7
    const workspace = createFolder({'report.json': JSON.stringify(shifted)})
    await afterWorkflow(github, headOf(github, pull), {with: second, workspace})
    expect(github.pulls.reviews).toEqual([])
    expect(github.issues.comments).toHaveLength(1)
  })

  test('posts nothing where the head has moved on, or the pull request is closed', async () => {
    const {github, pull, report} = await firstStage()
    const before = headOf(github, pull)
    const workspace = createFolder({'report.json': report})
    github.git.commit(pull.head, {'x.txt': 'x'})
    const ran = await afterWorkflow(github, before, {with: second, workspace})
    expect(ran.log).toContain('Nothing is posted: no open pull request has this commit as its head')
    pull.state = 'closed'
    await afterWorkflow(github, headOf(github, pull), {with: second, workspace})
    expect(github.written).toEqual([])
  })

  test.each([
    ['is no JSON', '{', 'it is no report of this version'],
    ['is of another version', '{"version": 2}', 'it is no report of this version'],
    ['names files outside', '', 'it is no report of this version'],
  ])('refuses a report that %s', async (_, text, message) => {
    const {github, pull, report} = await firstStage()
    const content = text === '' ? report.replaceAll('"README.md"', '"../README.md"') : text
    const workspace = createFolder({'report.json': content})
    const ran = await afterWorkflow(github, headOf(github, pull), {with: second, workspace})
    expect(ran.code).toBe(1)
    expect(ran.commands.at(-1)).toMatchObject({
      name: 'error',
      data: expect.stringContaining(message) as string,
    })
    expect(github.written).toEqual([])
  })

  test('is refused on another event', async () => {
    const {github, pull, report} = await firstStage()
    const workspace = createFolder({'report.json': report})
    const ran = await onPull(github, pull, {with: second, workspace})
    expect(ran.code).toBe(1)
    expect(ran.commands.at(-1)?.data).toContain('expected `workflow_run`')
    expect(github.written).toEqual([])
  })
})
