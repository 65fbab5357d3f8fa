import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {inputs} from '../src/action/inputs.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly 'timeout-minutes'?: number
  readonly permissions?: Readonly<Record<string, string>>
  readonly strategy?: {readonly matrix: Readonly<Record<string, readonly number[]>>}
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly name: string
  readonly on: {
    readonly schedule?: readonly {readonly cron: string}[]
    readonly workflow_run?: {readonly workflows: readonly string[]}
  }
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
const docs = new URL('../docs/', import.meta.url)
const own = read('ours', new URL('workflows/', github))
const offered = read('offered', new URL('workflows/', docs))
const recipes = [
  ...readFileSync(new URL('action.md', docs), 'utf8').matchAll(/```yaml\n([^]*?)```/g),
].map(([, text = ''], index) => workflowOf(`recipe ${index + 1}`, text))
const workflows = [...own, ...offered, ...recipes]

function read(kind: string, folder: URL) {
  return readdirSync(folder).map((file) =>
    workflowOf(`${kind}: ${file}`, readFileSync(new URL(file, folder), 'utf8')),
  )
}

function workflowOf(file: string, text: string) {
  const workflow = parse(text) as Workflow
  const jobs = Object.values(workflow.jobs)
  return {file, text, workflow, jobs, steps: jobs.flatMap(({steps}) => steps ?? [])}
}

/** The Action as lists use it: by the version that moves. */
const action = 'awesome-paper-lint/awesome-paper-lint@v1'

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
      if (uses !== undefined && uses !== action) expect(uses).toMatch(/^\.\/|@[\da-f]{40}$/)
    }
    for (const [line] of text.matchAll(/^.*uses: [^.].*$/gm)) {
      if (!line.endsWith(action)) expect(line).toMatch(/@[\da-f]{40} # v\d+\.\d+\.\d+$/)
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

describe.each([...offered, ...recipes])('$file', ({steps}) => {
  test('gives the Action only inputs that it has', () => {
    const given = steps.filter(({uses}) => uses === action)
    expect(given.length).toBeGreaterThan(0)
    const known: readonly string[] = inputs.map(({name}) => name)
    for (const name of given.flatMap((step) => Object.keys(step.with ?? {}))) {
      expect(known).toContain(name)
    }
  })

  test('grants what the inputs need, and no more', () => {
    const given = steps.filter(({uses}) => uses === action)
    const writes = ['issue', 'review', 'comment', 'check-run'].filter((name) =>
      given.some((step) => step.with?.[name] === true),
    )
    const needs = new Set(
      writes.flatMap((name) => {
        const text = inputs.find((input) => input.name === name)?.text ?? ''
        return [...text.matchAll(/`([a-z-]+): write`/g)].map(([, scope]) => scope)
      }),
    )
    const jobs = [...offered, ...recipes].find((one) => one.steps === steps)?.jobs ?? []
    const granted = jobs.flatMap(({permissions = {}}) =>
      Object.keys(permissions).filter((scope) => permissions[scope] === 'write'),
    )
    expect(new Set(granted)).toEqual(needs)
  })
})

test('the second stage fetches what the first one leaves', () => {
  const stepOf = (file: string, name: string) =>
    offered.find((one) => one.file.endsWith(file))?.steps.find(({uses}) => uses?.startsWith(name))
      ?.with
  const left = stepOf(' pull-request.yml', 'actions/upload-artifact@')
  const fetched = stepOf(' publish.yml', 'actions/download-artifact@')
  expect(fetched?.['name']).toBe(left?.['name'])
  expect(stepOf(' publish.yml', action)?.['publish']).toBe(left?.['path'])
  const first = offered.find(({file}) => file.endsWith(' pull-request.yml'))?.workflow.name
  const second = offered.find(({file}) => file.endsWith(' publish.yml'))?.workflow.on
  expect(second?.workflow_run?.workflows).toEqual([first])
})

test('the parts of a run leave what is merged, and there are as many as they say', () => {
  const recipe = recipes.find(({text}) => text.includes('matrix:'))
  const [part, whole] = recipe?.jobs ?? []
  const stepOf = (job: Job | undefined, name: string) =>
    job?.steps?.find(({uses}) => uses?.startsWith(name))?.with ?? {}
  const numbers = part?.strategy?.matrix['shard'] ?? []
  expect(stepOf(part, action)['shard']).toBe(`\${{ matrix.shard }}/${numbers.length}`)
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  const left = stepOf(part, 'actions/upload-artifact@')
  expect(stepOf(part, action)['report-file']).toBe(left['path'])
  const file = String(left['path']).replace('${{ matrix.shard }}', '*')
  expect(stepOf(whole, action)['merge']).toBe(file)
  const name = String(left['name']).replace('${{ matrix.shard }}', '*')
  expect(stepOf(whole, 'actions/download-artifact@')).toEqual({
    pattern: name,
    'merge-multiple': true,
  })
})

test('pages and workflows pin each action to one commit', () => {
  const pages = ['../README.md', '../docs/action.md'].map((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8'),
  )
  const texts = [...workflows.map(({text}) => text), ...pages].join('\n')
  const pins = new Map<string, Set<string>>()
  for (const [, name = '', pin = ''] of texts.matchAll(/uses: ([\w-]+\/[\w/-]+)@(.+)/g)) {
    pins.set(name, (pins.get(name) ?? new Set()).add(pin))
  }
  expect(pins.size).toBeGreaterThan(5)
  for (const [name, pin] of pins) expect([name, ...pin]).toHaveLength(2)
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
