import {spawnSync} from 'node:child_process'
import {chmodSync, chownSync, readdirSync, readFileSync, truncateSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {help} from '../../src/command-line/help.ts'
import {version} from '../../src/project.ts'
import {cleanEnv, createFolder, root, runDist, runProcess} from '../support/process.ts'
import {startWeb} from '../support/web.ts'
import {faulty, faultyPlaces, fixedFaulty, good} from './lists.ts'
import {placesIn} from './terminal.ts'

const cli = path.join(root, 'dist/cli.js')

/** Nobody, where tests run as root, to whom no file is closed. */
const uid = process.getuid?.() === 0 ? 65_534 : undefined
const canBeNobody =
  uid === undefined ||
  spawnSync(process.execPath, [cli, '--version'], {uid, gid: uid, cwd: '/', env: cleanEnv()})
    .status === 0

describe('the program', () => {
  test('prints its help and its version', async () => {
    const cwd = createFolder()
    expect(await runDist('cli', ['--help'], {cwd})).toEqual({code: 0, stdout: help(), stderr: ''})
    expect((await runDist('cli', ['--version'], {cwd})).stdout).toBe(`${version}\n`)
  })

  test('lints, and exits with 1 on an error', async () => {
    const cwd = createFolder({'README.md': faulty})
    const {code, stdout, stderr} = await runDist('cli', ['--format', 'compact'], {cwd})
    expect(placesIn(stdout)).toEqual(faultyPlaces)
    expect([code, stderr]).toEqual([1, ''])
  })

  test('fixes what is piped through it', async () => {
    const {code, stdout, stderr} = await runDist('cli', ['--fix', '-'], {
      cwd: createFolder(),
      input: faulty,
    })
    expect(stdout).toBe(fixedFaulty)
    expect(stderr).toContain('uneven-row')
    expect(code).toBe(1)
  })

  test.each<[readonly string[], string]>([
    [['--formt', 'json'], 'Unknown option `--formt`, did you mean `--format`?'],
    [['missing.md'], 'Cannot read missing.md: there is no such file'],
    [['large.md'], 'Cannot read large.md: it has more than 16 MB, split it into several files'],
    [['binary.md'], 'Cannot read binary.md: it is not a text file'],
    [['--config', 'wrong.yaml'], 'wrong.yaml:1:1: Unexpected key `rule`, did you mean `rules`?'],
    [['--format', 'json=a/b/c.json'], 'Cannot write a/b/c.json: its folder does not exist'],
  ])('tells %j in one line, without a stack', async (argv, message) => {
    const cwd = createFolder({
      'README.md': good,
      'large.md': '',
      'binary.md': Buffer.from([0, 1, 2, 3]),
      'wrong.yaml': 'rule: {}',
    })
    truncateSync(path.join(cwd, 'large.md'), 50 * 1024 * 1024)
    expect(await runDist('cli', argv, {cwd})).toEqual({
      code: 2,
      stdout: '',
      stderr: `awesome-paper-lint: ${message}\n`,
    })
  })

  test('shows colours when they are forced, and none to a pipe', async () => {
    const cwd = createFolder({'README.md': faulty})
    const colored = async (env: Record<string, string>) =>
      (await runDist('cli', [], {cwd, env})).stdout.includes('\u001B[')
    expect(await colored({})).toBe(false)
    expect(await colored({FORCE_COLOR: '1'})).toBe(true)
    expect(await colored({FORCE_COLOR: '1', NO_COLOR: '1'})).toBe(false)
  })
})

describe('pipes', () => {
  const long = 'Very Large Titles of Papers '.repeat(250)
  const listOf = (count: number) => {
    const rows = Array.from(
      {length: count},
      (_, i) => `| [${i} ${long}](https://e.org/${i}) |\n| - | arXiv 2023 |\n`,
    )
    return `# L\n\n| Paper | Venue |\n| --- | --- |\n${rows.join('')}`
  }

  test('a report of megabytes arrives whole', async () => {
    const cwd = createFolder({'README.md': listOf(300)})
    const {stdout, code, stderr} = await runDist(
      'cli',
      ['--format', 'json', '--format', 'json=report.json'],
      {cwd},
    )
    const {findings} = JSON.parse(stdout) as {findings: readonly {rule: string}[]}
    expect(findings.filter(({rule}) => rule === 'uneven-row')).toHaveLength(300)
    expect(stdout.length).toBeGreaterThan(2_000_000)
    expect(stdout).toBe(readFileSync(path.join(cwd, 'report.json'), 'utf8'))
    expect([code, stderr]).toEqual([1, ''])
  })

  test('a reader that has seen enough is no mistake', async () => {
    const cwd = createFolder({'README.md': listOf(100)})
    const script = '"$0" "$1" --format json --verbose | head -1; echo "${PIPESTATUS[0]}"'
    const ended = await runProcess('bash', ['-c', script, process.execPath, cli], {cwd})
    expect(ended).toEqual({code: 0, stdout: '{\n1\n', stderr: ''})
  })
})

describe('a file that may not be', () => {
  test.skipIf(!canBeNobody)('written is told, and not written', async () => {
    const cwd = createFolder({'README.md': faulty})
    if (uid !== undefined) chownSync(cwd, uid, uid)
    chmodSync(path.join(cwd, 'README.md'), 0o444)
    const options = {cwd, ...(uid === undefined ? {} : {uid})}
    const {code, stderr} = await runDist('cli', ['--fix', '--quiet'], options)
    expect(stderr).toBe('awesome-paper-lint: Cannot write README.md: permission denied\n')
    expect(code).toBe(2)
    expect(readFileSync(path.join(cwd, 'README.md'), 'utf8')).toBe(faulty)
    expect(readdirSync(cwd)).toEqual(['README.md'])
  })

  test.skipIf(!canBeNobody)('read is told', async () => {
    const cwd = createFolder({'README.md': faulty})
    chmodSync(path.join(cwd, 'README.md'), 0)
    const options = {cwd, ...(uid === undefined ? {} : {uid})}
    expect(await runDist('cli', [], options)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'awesome-paper-lint: Cannot read README.md: permission denied\n',
    })
  })
})

test('SIGINT ends the asking promptly, with a report', async () => {
  let tell = (): void => undefined
  const asked = new Promise<void>((resolve) => (tell = resolve))
  const web = await startWeb(() => tell())
  const cwd = createFolder({'README.md': '# L\n\n- [A paper](http://e.org/p)\n'})
  const argv = ['--links', '--format', 'json', '--connect-to', `::127.0.0.1:${web.port}`]
  const started = Date.now()
  const {code, stdout, stderr} = await runDist('cli', argv, {cwd, interrupt: asked})
  expect(JSON.parse(stdout)).toMatchObject({
    links: [{verdict: 'skipped', reason: 'time-limit'}],
    summary: {links: {skipped: 1}},
  })
  expect([code, stderr]).toEqual([130, ''])
  expect(Date.now() - started).toBeLessThan(5000)
})
