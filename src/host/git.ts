import {execFile} from 'node:child_process'
import {realpath} from 'node:fs/promises'
import path from 'node:path'
import {promisify} from 'node:util'
import {entirely, type Changes, type FileChange} from '../scope/change.ts'
import {UserError} from './user-error.ts'

/** What a command of git printed, and whether it did what it was asked for. */
interface Answer {
  readonly isGood: boolean
  readonly text: string
}

type Ask = (args: readonly string[]) => Promise<Answer>

/**
 * What changed in the files of a folder since its branch left a revision: commits, and what is not yet
 * committed. Fails with one clear line where git cannot tell.
 */
export async function changesSince(folder: string, ref: string): Promise<Changes> {
  const ask = gitIn(folder)
  const root = await rootOf(ask, ref)
  const base = await mergeBase(ask, ref)
  const files = await changedFiles(ask, base)
  const tracked = new Set(await list(ask, ['ls-files', '-z', '--full-name', '--', ':/']))

  return {
    hints: () => [],
    async of(file) {
      const name = await nameIn(root, path.resolve(folder, file))
      if (name === undefined)
        throw new UserError(
          `Cannot compare ${file} with \`${ref}\`: it is outside of the repository`,
        )
      const before = files.get(name)
      if (before === undefined) return tracked.has(name) ? undefined : entirely
      return before === '' ? entirely : changeOf(ask, `${base}:${before}`, `${root}/${name}`)
    },
  }
}

/** What a pull request changed, as far as its checkout holds its history. */
export async function changesOfPull(
  folder: string,
  {baseSha, headSha}: {readonly baseSha: string; readonly headSha: string},
): Promise<Changes> {
  // What is checked out is its merge into the base, unless the workflow asks for the head itself.
  const merged = await gitIn(folder)(['rev-parse', '--verify', '--quiet', 'HEAD^2'])
  return changesSince(folder, merged.text.trim() === headSha ? 'HEAD^1' : baseSha)
}

function gitIn(folder: string): Ask {
  const run = promisify(execFile)
  return async (args) => {
    try {
      const options = {cwd: folder, maxBuffer: 1 << 30, env: {...process.env, ...quiet}}
      return {isGood: true, text: (await run('git', [...args], options)).stdout}
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        throw new UserError('Cannot compare: git is not installed, or not on the PATH')
      const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
      return {isGood: false, text}
    }
  }
}

/** Git writes nothing for us, and asks nobody. */
const quiet = {GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0'}

async function rootOf(ask: Ask, ref: string): Promise<string> {
  const {isGood, text} = await ask(['rev-parse', '--show-toplevel'])
  if (isGood) return realpath(text.replace(/\r?\n$/, ''))
  const reason = text.includes('safe.directory')
    ? 'the repository belongs to somebody else, tell git to trust it by `safe.directory`'
    : 'this folder is in no git repository'
  throw new UserError(`Cannot compare with \`${ref}\`: ${reason}`)
}

/** The commit in which the branch left a revision. */
async function mergeBase(ask: Ask, ref: string): Promise<string> {
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options']
  const commit = await ask([...verify, `${ref}^{commit}`])
  const base = commit.isGood ? await ask(['merge-base', commit.text.trim(), 'HEAD']) : commit
  if (base.isGood) return base.text.trim()

  const shallow = await ask(['rev-parse', '--is-shallow-repository'])
  const problem = commit.isGood
    ? 'it has no commit in common with this branch'
    : 'there is no such revision'
  const advice =
    shallow.text.trim() === 'true'
      ? ', and the clone is shallow: fetch it in full, as by `git fetch --unshallow`'
      : ''
  throw new UserError(`Cannot compare with \`${ref}\`: ${problem}${advice}`)
}

/** The files that differ from a commit, each with its name there; empty where that has none. */
async function changedFiles(ask: Ask, base: string): Promise<ReadonlyMap<string, string>> {
  const args = ['--no-relative', '--no-ext-diff', '--find-renames', '--name-status', '-z']
  const words = await list(ask, ['diff', ...args, base, '--', ':/'])
  const files = new Map<string, string>()
  for (let at = 0; at < words.length;) {
    const status = words[at] ?? ''
    const isPair = /^[RC]/.test(status)
    const before = words[at + 1] ?? ''
    const name = isPair ? (words[at + 2] ?? '') : before
    if (!status.startsWith('D')) files.set(name, status === 'A' ? '' : before)
    at += isPair ? 3 : 2
  }
  return files
}

/** The lines in which a file differs from what it was in a commit. */
async function changeOf(ask: Ask, before: string, after: string): Promise<FileChange> {
  const args = ['--no-color', '--no-ext-diff', '--no-textconv', '--text', '--unified=0']
  const patch = await ask(['diff', ...args, '--ignore-cr-at-eol', before, '--', after])
  const {readPatch} = await import('../scope/patch.ts')
  const read = patch.isGood ? readPatch(patch.text) : undefined
  return read ? {...entirely, changed: read.added} : entirely
}

/** The name of a file in the repository, links followed; nothing where it is not in it. */
async function nameIn(root: string, file: string): Promise<string | undefined> {
  const name = path
    .relative(root, await realpath(file))
    .split(path.sep)
    .join('/')
  return name.startsWith('../') || path.isAbsolute(name) ? undefined : name
}

/** What a command lists, each part ended by NUL. */
async function list(ask: Ask, args: readonly string[]): Promise<string[]> {
  const {isGood, text} = await ask(args)
  if (isGood) return text.split('\0').slice(0, -1)
  throw new UserError(
    `Cannot compare: \`git ${args[0] ?? ''}\` failed, ${text.trim().split('\n')[0] ?? ''}`,
  )
}
