import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {createFolder} from '../process.ts'

export type Files = Readonly<Record<string, string | null>>

/** A real repository on this machine. */
export interface Git {
  readonly folder: string
  run(...args: readonly string[]): string
  /** Commits files on a branch, which begins at `from` where it is new; `null` deletes a file. */
  commit(branch: string, files: Files, from?: string): string
  /** The commit that a name leads to. */
  sha(ref: string): string | undefined
  text(ref: string, file: string): string | undefined
  /** The merge of a head into a base, as `refs/pull/N/merge`. */
  merge(number: number, base: string, head: string): string
  /** What a runner checks out: one commit and nothing before it. */
  checkout(ref: string): string
}

export function createGit(): Git {
  const folder = createFolder()
  const run = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      env: {...process.env, ...identity},
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    })
  const attempt = (...args: readonly string[]): string | undefined => {
    try {
      return run(...args)
    } catch {
      return undefined
    }
  }
  run('init', '--quiet', '--initial-branch=main')
  for (const [key, value] of [
    ['uploadpack.allowAnySHA1InWant', 'true'],
    ['core.autocrlf', 'false'],
    ['gc.auto', '0'],
  ] as const) {
    run('config', key, value)
  }
  const sha = (ref: string) =>
    attempt('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)?.trim()

  return {
    folder,
    run,
    sha,
    commit(branch, files, from) {
      if (sha(branch)) run('checkout', '--quiet', branch)
      else if (from === undefined) run('checkout', '--quiet', '--orphan', branch)
      else run('checkout', '--quiet', '-b', branch, from)
      for (const [name, text] of Object.entries(files)) {
        const file = path.join(folder, name)
        if (text === null) rmSync(file)
        else {
          mkdirSync(path.dirname(file), {recursive: true})
          writeFileSync(file, text)
        }
      }
      run('add', '--all')
      run('commit', '--quiet', '--allow-empty', '--message', `on ${branch}`)
      return sha(branch) ?? ''
    },
    text: (ref, file) => attempt('show', `${ref}:${file}`),
    merge(number, base, head) {
      const tree = run('merge-tree', '--write-tree', base, head).split('\n')[0] ?? ''
      const commit = run('commit-tree', tree, '-p', base, '-p', head, '-m', 'merge').trim()
      run('update-ref', `refs/pull/${number}/merge`, commit)
      return commit
    },
    checkout(ref) {
      const workspace = createFolder()
      const git = (...args: readonly string[]) =>
        execFileSync('git', ['-C', workspace, ...args], {stdio: 'ignore'})
      git('init', '--quiet')
      git('fetch', '--quiet', '--depth=1', folder, sha(ref) ?? ref)
      git('checkout', '--quiet', 'FETCH_HEAD')
      return workspace
    },
  }
}

const identity = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  // The same merge of the same commits is the same commit, as on GitHub.
  GIT_AUTHOR_DATE: '2026-11-25T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-11-25T12:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
}
