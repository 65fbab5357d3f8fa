import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {onTestFinished} from 'vitest'

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..')

/** What a process printed and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface ProcessOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
  /** Sent when `when` is seen in what was printed to standard error or output, or at once. */
  readonly interrupt?: Promise<unknown>
  /** When it is killed, with no time for anything. */
  readonly kill?: Promise<unknown>
  /** Whose process it is, where tests run as root. */
  readonly uid?: number
}

/** The environment without what would change a run: tokens, proxies, colours, and a runner's own words. */
export function cleanEnv(): Record<string, string> {
  const unwanted =
    /^(?:GITHUB_|INPUT_|RUNNER_|ACTIONS_|AWESOME_PAPER_LINT_|VITEST|npm_|NODE_(?:ENV|EXTRA_CA_CERTS|OPTIONS)$|CI$|NO_COLOR$|FORCE_COLOR$|(?:https?|no|all)_proxy$)/i
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => !unwanted.test(entry[0]) && entry[1] !== undefined,
  )
  // Tests leave nothing in the user's own folders.
  return {...Object.fromEntries(kept), NODE_DISABLE_COMPILE_CACHE: '1'}
}

/** Runs a program to its end. */
export async function runProcess(
  command: string,
  args: readonly string[],
  {cwd, env, input, interrupt, kill, uid}: ProcessOptions,
): Promise<Ended> {
  const child = spawn(command, args, {
    cwd,
    env: {...cleanEnv(), ...env},
    ...(uid === undefined ? {} : {uid, gid: uid}),
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  void interrupt?.then(() => child.kill('SIGINT'))
  void kill?.then(() => child.kill('SIGKILL'))
  const [code] = (await once(child, 'close')) as [number | null]
  const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8')
  return {code, stdout: text(stdout), stderr: text(stderr)}
}

/** Runs a program of `dist/` with this Node. */
export function runDist(
  entry: 'cli' | 'action' | 'demo',
  args: readonly string[],
  options: ProcessOptions,
): Promise<Ended> {
  return runProcess(process.execPath, [path.join(root, `dist/${entry}.js`), ...args], options)
}

/** A folder with files, gone when the test is over. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'awesome-paper-lint-')))
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, content)
  }
  return folder
}
