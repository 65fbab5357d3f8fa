import {execFile} from 'node:child_process'
import {accessSync, constants, existsSync, writeFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {promisify} from 'node:util'

/** Another tool that does what ours does. */
export interface Tool {
  readonly does: 'lint' | 'links'
  readonly args: (file: string) => readonly string[]
  /** The packages that npm installs for it; without any, it has to be on the PATH. */
  readonly packages: readonly string[]
  /** Its program, where that has another name. */
  readonly program?: string
  /** Whether it asks for everything at once, whatever limit it is told. */
  readonly heedsNoLimit?: true
}

/** The other tools that can be measured: with 100 requests at once where that can be said, else as they come. */
export const tools: Readonly<Record<string, Tool>> = {
  'awesome-lint': {does: 'lint', args: (file) => [file], packages: ['awesome-lint@2.3.0']},
  'markdown-link-check': {
    does: 'links',
    args: (file) => ['-q', file],
    packages: ['markdown-link-check@3.15.0'],
  },
  linkinator: {
    does: 'links',
    args: (file) => [file, '--markdown', '--concurrency', '100', '--format', 'json'],
    packages: ['linkinator@7.6.1'],
    heedsNoLimit: true,
  },
  'remark-lint-no-dead-urls': {
    does: 'links',
    args: (file) => ['--no-config', '--quiet', '--use', 'remark-lint-no-dead-urls', file],
    packages: ['remark-cli@12.0.1', 'remark-lint-no-dead-urls@2.0.1'],
    program: 'remark',
  },
  lychee: {
    does: 'links',
    args: (file) => ['--no-progress', '--max-concurrency', '100', file],
    packages: [],
  },
}

/** The newest undici that remark-lint-no-dead-urls would get does not run on the oldest Node that ours supports. */
const overrides = {'dead-or-alive': {undici: '7.30.2'}}

export const toolNames: readonly string[] = Object.keys(tools)
export const linkCheckers = toolNames.filter((name) => tools[name]?.does === 'links')

/** Installs what npm has into the folder, and gives the programs of the tools that are there now. */
export async function installTools(
  names: readonly string[],
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({overrides}))
  const programs = new Map<string, string>()
  for (const name of names) {
    const tool = tools[name]
    const file = tool && (await programOf(name, tool, folder))
    if (file !== undefined) programs.set(name, file)
  }
  return programs
}

async function programOf(name: string, tool: Tool, folder: string): Promise<string | undefined> {
  if (tool.packages.length === 0) {
    const folders = (process.env['PATH'] ?? '').split(delimiter)
    return folders.map((place) => join(place, name)).find(isProgram)
  }
  try {
    await install(tool.packages, folder)
  } catch (error) {
    const [line] = String(error).split('\n')
    console.error(`bench: ${name} could not be installed: ${line ?? ''}`)
    return undefined
  }
  return join(folder, 'node_modules', '.bin', tool.program ?? name)
}

async function install(packages: readonly string[], folder: string): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts']
  await promisify(execFile)('npm', ['install', ...quiet, ...packages], {
    cwd: folder,
    timeout: 120_000,
  })
  // remark-lint-no-dead-urls first asks a few well-known sites, and checks nothing when it reaches none.
  const isOnline = join(folder, 'node_modules', 'is-online', 'index.js')
  if (existsSync(isOnline)) writeFileSync(isOnline, 'export default async () => true\n')
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
