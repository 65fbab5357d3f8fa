import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly 'timeout-minutes'?: number
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly on: {readonly schedule?: readonly {readonly cron: string}[]}
  readonly permissions?: unknown
  readonly concurrency?: {readonly group: string}
  readonly jobs: Readonly<Record<string, Job>>
}

interface Form {
  readonly name: string
  readonly description: string
  readonly body: readonly {readonly type: string; readonly id: string}[]
}

const github = new URL('../.github/', import.meta.url)
const workflows = readdirSync(new URL('workflows/', github)).map((file) => {
  const text = readFileSync(new URL(`workflows/${file}`, github), 'utf8')
  const workflow = parse(text) as Workflow
  const jobs = Object.values(workflow.jobs)
  return {file, text, workflow, jobs, steps: jobs.flatMap(({steps}) => steps ?? [])}
})

describe.each(workflows)('$file', ({text, workflow, jobs, steps}) => {
  test('grants nothing but what a job asks for, and says why', () => {
    expect(workflow.permissions).toEqual({})
    for (const {permissions} of jobs) {
      expect(permissions).toBeDefined()
      for (const [scope, access] of Object.entries(permissions ?? {})) {
        expect(text).toMatch(new RegExp(`^ +${scope}: ${access} # \\w`, 'm'))
      }
    }
  })

  test('ends in time and does not run twice at once', () => {
    expect(workflow.concurrency?.group).toBeTruthy()
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0)
  })

  test('runs only actions that cannot change under us', () => {
    for (const {uses} of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^\.\/|@[\da-f]{40}$/)
    }
    for (const [line] of text.matchAll(/^.*uses: [^.].*$/gm)) {
      expect(line).toMatch(/@[\da-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })

  test('leaves no credentials behind', () => {
    for (const step of steps.filter(({uses}) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false)
    }
  })

  test('puts no expression into a script', () => {
    for (const {run} of steps) expect(run ?? '').not.toContain('${{')
  })

  test('starts away from the full hour', () => {
    for (const {cron} of workflow.on.schedule ?? []) {
      expect(Number(cron.split(' ')[0]) % 5).not.toBe(0)
    }
  })
})

const forms = readdirSync(new URL('ISSUE_TEMPLATE/', github)).filter(
  (file) => file !== 'config.yml',
)

test.each(forms)('the form %s has fields with names of their own', (file) => {
  const form = parse(readFileSync(new URL(`ISSUE_TEMPLATE/${file}`, github), 'utf8')) as Form
  const ids = form.body.map(({id}) => id)

  expect(form.name).toBeTruthy()
  expect(form.description).toBeTruthy()
  expect(new Set(ids).size).toBe(ids.length)
})
