import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {faulty, faultyPlaces} from './command-line/lists.ts'
import {placesIn} from './command-line/terminal.ts'
import {root, runProcess, type Ended} from './support/process.ts'

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly version: string
}
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'awesome-paper-lint-package-')))
const app = path.join(folder, 'app')
const modules = path.join(app, 'node_modules')
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const env = {
  npm_config_update_notifier: 'false',
  npm_config_fund: 'false',
  npm_config_audit: 'false',
}
const run = (command: string, args: readonly string[], cwd = app): Promise<Ended> =>
  runProcess(command, args, {cwd, env})

let packed: readonly string[] = []

beforeAll(async () => {
  const pack = await run('npm', ['pack', '--json', '--pack-destination', folder], root)
  const tarball = `awesome-paper-lint-${manifest.version}.tgz`
  const [{files} = {files: []}] = packages(pack.stdout)
  packed = files.map((file) => file.path)
  mkdirSync(app)
  writeFileSync(
    path.join(app, 'package.json'),
    '{"name": "app", "type": "module", "private": true}',
  )
  writeFileSync(path.join(app, 'README.md'), faulty)
  const install = await run('npm', [
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    path.join(folder, tarball),
  ])
  if (install.code !== 0) throw new Error(install.stderr)
}, 60_000)

interface Packed {
  readonly files: readonly {readonly path: string}[]
}

/** What `npm pack --json` prints: a list, or, from npm 11 on, packages by name. */
function packages(json: string): readonly Packed[] {
  const value = JSON.parse(json) as readonly Packed[] | Readonly<Record<string, Packed>>
  return Object.values(value)
}

test('holds what it needs, and nothing else', () => {
  const allowed =
    /^(?:package\.json|README\.md|LICENSE|schema\.json|docs\/(?:rules|workflows)\/[\w-]+\.(?:md|yml)|dist\/(?:(?:cli|index|remark)\.js|(?:index|remark|types\/\w+)\.d\.ts|chunks\/(?:[\w.-]+\.c?js|(?:names|venues)\.json)|THIRD_PARTY_LICENSES\.txt))$/
  expect(packed.filter((file) => !allowed.test(file))).toEqual([])
  for (const file of ['dist/cli.js', 'dist/index.d.ts', 'dist/remark.js', 'schema.json', 'LICENSE'])
    expect(packed).toContain(file)
})

test('brings no other package', () => {
  expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual([
    'awesome-paper-lint',
  ])
  expect(readdirSync(path.join(modules, 'awesome-paper-lint'))).not.toContain('node_modules')
})

test('runs as a program', async () => {
  const npx = ['--no-install', 'awesome-paper-lint']
  const {code, stdout, stderr} = await run('npx', [...npx, 'README.md', '--format', 'compact'])
  expect(placesIn(stdout)).toEqual(faultyPlaces)
  expect([code, stderr]).toEqual([1, ''])
  expect((await run('npx', [...npx, '--version'])).stdout).toBe(`${manifest.version}\n`)
})

test('every chunk that is reached is there', async () => {
  writeFileSync(path.join(app, 'config.yaml'), 'rules: {uneven-row: off}\n')
  const argv = [
    '--no-install',
    'awesome-paper-lint',
    '--links',
    '--max-time',
    '1ms',
    '--config',
    'config.yaml',
  ]
  const {code, stderr} = await run('npx', argv)
  expect([code, stderr]).toEqual([0, ''])
})

describe('as a library', () => {
  async function evaluate(script: string): Promise<unknown> {
    const {stdout, stderr} = await run(process.execPath, ['--input-type=module', '-e', script])
    expect(stderr.replace(/^.*ExperimentalWarning.*\n.*\n/m, '')).toBe('')
    return JSON.parse(stdout)
  }

  test('lints, fixes and parses', async () => {
    const said = await evaluate(`
      import {fix, lint, parse, version} from 'awesome-paper-lint'
      import {readFileSync} from 'node:fs'
      const text = readFileSync('README.md', 'utf8')
      console.log(JSON.stringify({
        version,
        rules: lint(text).map(({rule}) => rule),
        left: lint(fix(text)).map(({rule}) => rule),
        titles: parse(text).entries.map(({title}) => title),
      }))`)
    expect(said).toEqual({
      version: manifest.version,
      rules: faultyPlaces.map((place) => place.split(' ').at(-1)),
      left: ['uneven-row', 'heading-increment'],
      titles: [
        'Vision-Language Models in Remote Sensing',
        'The Potential of Visual ChatGPT For Remote Sensing',
        'Fine-grained Image Retrieval',
      ],
    })
  })

  test('gives the remark plugin, the schema and the manifest', async () => {
    const said = await evaluate(`
      import plugin from 'awesome-paper-lint/remark'
      import schema from 'awesome-paper-lint/schema.json' with {type: 'json'}
      import manifest from 'awesome-paper-lint/package.json' with {type: 'json'}
      console.log(JSON.stringify([typeof plugin, Object.keys(schema.properties), manifest.version]))`)
    expect(said).toEqual([
      'function',
      ['$schema', 'rules', 'ignore', 'columns', 'labels', 'order', 'venues', 'links', 'grace'],
      manifest.version,
    ])
  })

  test('gives nothing else', async () => {
    const {stderr, code} = await run(process.execPath, [
      ...['--input-type=module', '-e', "import 'awesome-paper-lint/dist/cli.js'"],
    ])
    expect(code).toBe(1)
    expect(stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })
})

describe('types', () => {
  async function errorsIn(name: string, source: string): Promise<string> {
    writeFileSync(path.join(app, name), source)
    const flags =
      '--noEmit --strict --skipLibCheck false --module nodenext --target es2022 --exactOptionalPropertyTypes --noUncheckedIndexedAccess --resolveJsonModule'
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
    const {stdout} = await run(process.execPath, [tsc, ...flags.split(' '), name])
    return stdout
  }

  const library = `
    import {fix, lint, parse, version, type Config, type Finding, type List} from 'awesome-paper-lint'
    import awesomePaperLint, {type Config as Options} from 'awesome-paper-lint/remark'
    import schema from 'awesome-paper-lint/schema.json' with {type: 'json'}
    const options: Options = {rules: {'uneven-row': 'off'}}
    export const plugins = [[awesomePaperLint, options], schema.title]
    const config: Config = {
      rules: {'dead-link': 'off', 'duplicate-paper': ['error', {across: false}]},
      ignore: [{path: 'x/**', reason: 'y'}],
      columns: {Released: 'year'},
      venues: [{name: 'RSSL', kind: 'conference', also: [], wrong: []}],
    }
    const findings: readonly Finding[] = lint('# L', {path: 'a.md', config})
    const list: List = parse('# L')
    export const texts: readonly string[] = [
      fix('# L'),
      fix('# L', {safety: 'unsafe', config}),
      version,
      ...findings.map(({rule, message, severity, start, fix: mend}) => {
        const level: 'error' | 'warning' | 'info' = severity
        return rule + message + level + start.line + (mend?.edits[0]?.text ?? '')
      }),
      ...list.entries.map(({title, venue, links}) => title + (venue?.name ?? '') + (links[0]?.url ?? '')),
    ]
    // @ts-expect-error no such role
    export const columns: Config = {columns: {Released: 'yaer'}}
    // @ts-expect-error no such safety
    fix('# L', {safety: 'bogus'})
    // @ts-expect-error findings are not to be changed
    findings.push()
  `

  test('need no other package', async () => {
    expect(await errorsIn('library.ts', library)).toBe('')
  }, 60_000)

  test('fit unified', async () => {
    for (const name of ['unified', 'remark-parse', 'remark-stringify'])
      symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name))
    const source = `
      import remarkParse from 'remark-parse'
      import remarkStringify from 'remark-stringify'
      import {unified} from 'unified'
      import awesomePaperLint from 'awesome-paper-lint/remark'
      export const file = await unified()
        .use(remarkParse)
        .use(awesomePaperLint)
        .use(awesomePaperLint, {rules: {'uneven-row': 'off'}})
        .use({plugins: [awesomePaperLint, [awesomePaperLint, {}]]})
        .use(remarkStringify)
        .process('# L')
      // @ts-expect-error no such level
      unified().use(awesomePaperLint, {rules: {'uneven-row': 'of'}})
    `
    expect(await errorsIn('unified.ts', source)).toBe('')
  }, 60_000)
})
