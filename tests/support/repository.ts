import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {cleanEnv, createFolder} from './process.ts'

/** A real repository of git in a folder of its own. */
export interface Repository {
  readonly folder: string
  git(...args: readonly string[]): string
  write(files: Readonly<Record<string, string | Uint8Array>>): void
  /** Writes files, commits all there is, and gives the commit's id. */
  commit(files?: Readonly<Record<string, string | Uint8Array>>): string
}

/** Who commits, and nothing of the machine's own configuration. */
const env = {
  ...cleanEnv(),
  GIT_CONFIG_GLOBAL: '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}

/** Makes a repository with one commit on the branch `main`. */
export function createRepository(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Repository {
  const repository = repositoryIn(createFolder())
  repository.git('init', '--quiet', '--initial-branch=main')
  repository.commit(files)
  return repository
}

/** The repository that a folder is. */
export function repositoryIn(folder: string): Repository {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {cwd: folder, env, encoding: 'utf8', stdio: 'pipe'}).trim()
  const write: Repository['write'] = (files) => {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name)
      mkdirSync(path.dirname(file), {recursive: true})
      writeFileSync(file, content)
    }
  }
  return {
    folder,
    git,
    write,
    commit(files = {}) {
      write(files)
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', 'x')
      return git('rev-parse', 'HEAD')
    },
  }
}
