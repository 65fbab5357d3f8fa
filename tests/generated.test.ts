import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import * as z from 'zod'
import {actionYml} from '../scripts/action-yml.ts'
import {inputs} from '../src/action/inputs.ts'
import {outputs} from '../src/action/outputs.ts'
import {catalog} from '../src/catalog.ts'
import {help} from '../src/command-line/help.ts'
import {configSchema} from '../src/config/schema.ts'
import {ruleIds} from '../src/config/settings.ts'
import {createSources} from '../src/sources/index.ts'
import {root, runProcess} from './support/process.ts'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const readme = read('README.md')

/** What stands between the marks of a generated block. */
function block(name: string): string {
  const pattern = new RegExp(
    String.raw`<!-- generated: ${name} -->\n\n([^]*?)\n\n<!-- end generated -->`,
  )
  const content = pattern.exec(readme)?.[1]
  if (content === undefined) throw new Error(`expected a block ${name}`)
  return content
}

/** The first cells of a table's rows, markup left out. */
function firstCells(table: string): readonly string[] {
  return table
    .split('\n')
    .slice(2)
    .map((row) => /^\| \[?`([^`]+)`/.exec(row)?.[1] ?? row)
}

describe('README', () => {
  test('prints the help as the program does', () => {
    expect(block('help')).toBe(`\`\`\`text\n${help()}\`\`\``)
  })

  test('names every rule and check once, each with its page', () => {
    expect(firstCells(block('rules'))).toEqual(catalog.map(({id}) => id))
    for (const {id} of catalog) {
      expect(block('rules')).toContain(`[\`${id}\`](docs/rules/${id}.md)`)
      expect(read(`docs/rules/${id}.md`)).toMatch(new RegExp(`^# ${id}\n`))
    }
  })

  test('names every input and output', () => {
    expect(firstCells(block('inputs'))).toEqual(inputs.map(({name}) => name))
    expect(firstCells(block('outputs'))).toEqual(outputs.map(({name}) => name))
    for (const input of inputs.filter((one) => one.default !== ''))
      expect(block('inputs')).toContain(`| \`${input.name}\` | \`${input.default}\` |`)
  })

  test('names every key of the configuration that is in its example, and the names of the file', () => {
    const example = /```yaml\n(rules:\n[^]*?)```/.exec(readme)?.[1] ?? ''
    expect(configSchema.safeParse(parse(example)).error).toBeUndefined()
    expect(Object.keys(parse(example) as object)).toEqual(['rules', 'columns', 'venues', 'ignore'])
  })

  test('gives inputs that exist, in its workflows', () => {
    const known = new Set<string>(inputs.map(({name}) => name))
    const workflows = [...readme.matchAll(/```yaml\n(name:[^]*?)```/g)].map(([, text = '']) => text)
    expect(workflows.length).toBeGreaterThan(1)
    for (const text of workflows) {
      const {jobs} = parse(text) as {
        jobs: Record<string, {steps: {uses?: string; with?: Record<string, unknown>}[]}>
      }
      const steps = Object.values(jobs).flatMap((job) => job.steps)
      const ours = steps.filter(({uses}) => uses?.startsWith('awesome-paper-lint/') === true)
      expect(ours).toHaveLength(1)
      for (const name of Object.keys(ours[0]?.with ?? {})) expect(known).toContain(name)
    }
  })
})

test('action.yml declares the inputs and outputs that are read', () => {
  expect(read('action.yml')).toBe(actionYml())
  const action = parse(read('action.yml')) as {
    inputs: Record<string, {default: unknown; description: string}>
    outputs: Record<string, unknown>
    runs: unknown
  }
  expect(Object.keys(action.inputs)).toEqual(inputs.map(({name}) => name))
  expect(Object.keys(action.outputs)).toEqual(outputs.map(({name}) => name))
  expect(action.runs).toEqual({using: 'node24', main: 'dist/action.js'})
  for (const {default: value} of Object.values(action.inputs)) expect(typeof value).toBe('string')
})

test('schema.json describes what is read', () => {
  const schema = JSON.parse(read('schema.json')) as Record<string, unknown>
  expect(schema).toMatchObject(z.toJSONSchema(configSchema, {io: 'input'}))
  expect(schema).toMatchObject({
    properties: {rules: {properties: Object.fromEntries(ruleIds.map((id) => [id, {}]))}},
  })
  expect(ruleIds).toEqual(catalog.map(({id}) => id))
})

test('the page about the network names every source, and nobody else', () => {
  const [, table = ''] = /\n\n(\| Source \|[^]*?)\n\n/.exec(read('docs/network.md')) ?? []
  const rows = table.split('\n').slice(2)
  const named = rows.flatMap((row) => row.split('|')[1]?.match(/[\w-]+/g) ?? [])
  expect(named.sort()).toEqual(
    createSources({})
      .map(({name}) => name)
      .sort(),
  )
})

test('every link of a page to a file of the repository leads there', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'bench/README.md'].concat(
    readdirSync(path.join(root, 'docs'), {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.md'))
      .map((file) => path.join('docs', file)),
  )
  const links = pages.flatMap((page) => {
    const prose = read(page).replace(/```[^]*?```|`[^`\n]*`/g, '')
    return [...prose.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, to = '']) =>
      path.join(path.dirname(page), to),
    )
  })
  expect(links.length).toBeGreaterThan(100)
  expect([...new Set(links)].filter((file) => !existsSync(path.join(root, file)))).toEqual([])
})

describe('dist', () => {
  const scripts = readdirSync(path.join(root, 'dist'), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.c?js$/.test(file))
    .map((file) => ({file, text: read(`dist/${file}`)}))
  const all = scripts.map(({text}) => text).join('\n')

  test('holds one undici, of the one version that is installed', async () => {
    const {stdout} = await runProcess('npm', ['ls', 'undici', '--json', '--all'], {cwd: root})
    const versions = new Set(
      [...stdout.matchAll(/"undici": \{\s*"version": "([^"]+)"/g)].map(([, version]) => version),
    )
    expect(versions.size).toBe(1)
    expect(all.match(/Symbol\.for\("undici\.error\.UND_ERR"\)/g)).toHaveLength(1)
    expect(
      all.match(
        /region node_modules\/.*undici\/lib\/dispatcher\/client\.js|\/\/ node_modules\/.*undici\/lib\/dispatcher\/client\.js/g,
      ),
    ).toHaveLength(1)
  })

  test('asks for nothing but Node itself', () => {
    const pattern =
      /^(?:import|export) [^'"\n]*["']([^"'\n]+)["']|\b(?:import|__require|require)\(["']([^"'\n]+)["']\)/
    const names = scripts.flatMap(({text}) =>
      text
        .split('\n')
        .filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line))
        .flatMap((line) => {
          const [, fixed, dynamic] = pattern.exec(line) ?? []
          return fixed ?? dynamic ?? []
        }),
    )
    expect(names.filter((name) => isBuiltin(name)).length).toBeGreaterThan(10)
    const foreign = names.filter((name) => !isBuiltin(name) && !/^(?:node:|\.\.?\/)/.test(name))
    // fdir tries to load it, and does without: tinyglobby brings its own.
    expect([...new Set(foreign)]).toEqual(['picomatch'])
  })

  test('loads the network, the reader of configurations and the parser of HTML only when they are needed', () => {
    const cli = scripts.find(({file}) => file === 'cli.js')?.text ?? ''
    const reached = new Set<string>()
    const follow = (text: string) => {
      for (const [, name = ''] of text.matchAll(
        /(?:^(?:import|export) [^'"\n]*|^await import\(|new URL\()["'](?:\.\/)?(?:chunks\/)?([\w-]+\.c?js)["']/gm,
      )) {
        if (reached.has(name)) continue
        reached.add(name)
        follow(scripts.find(({file}) => file === `chunks/${name}`)?.text ?? '')
      }
    }
    follow(cli)
    expect(reached.size).toBeGreaterThan(2)
    for (const name of ['undici.js', 'api.js', 'net.js', 'load.js', 'judge.js'])
      expect(reached).not.toContain(name)
    // So is the parser of HTML.
    const holders = scripts.filter(({text}) => /^\/\/ node_modules\/htmlparser2\//m.test(text))
    expect(
      holders.map(({file}) => file.replace('chunks/', '')).filter((name) => reached.has(name)),
    ).toEqual([])
    expect(holders).not.toEqual([])
  })

  test('names the licence of every package that is in it', () => {
    const names = new Set(
      [...all.matchAll(/^\/\/(?:#region)? (?:node_modules\/)+((?:@[\w.-]+\/)?[\w.-]+)\//gm)].map(
        ([, name]) => name,
      ),
    )
    expect(names.size).toBeGreaterThan(20)
    const licences = read('dist/THIRD_PARTY_LICENSES.txt')
    for (const name of names) expect(licences).toContain(name)
  })
})
