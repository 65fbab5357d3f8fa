import {rmSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {createFolder, runDist} from '../support/process.ts'
import {createRepository, repositoryIn} from '../support/repository.ts'
import {branched, listOf, old} from './branch.ts'
import {run} from './terminal.ts'

describe('what --since cannot compare is told in one line', () => {
  const compare = async (folder: string, ref: string, ...argv: readonly string[]) => {
    const {code, stdout, stderr} = await run(folder, ['--since', ref, ...argv])
    expect([code, stdout]).toEqual([2, ''])
    return stderr
  }

  test('an unknown revision', async () => {
    const {folder} = createRepository({'README.md': listOf(old)})
    expect(await compare(folder, 'nowhere')).toBe(
      'Cannot compare with `nowhere`: there is no such revision\n',
    )
    expect(await compare(folder, '@{u}')).toContain('there is no such revision')
    expect(await compare(folder, 'main:README.md')).toContain('there is no such revision')
  })

  test('a history of its own', async () => {
    const repository = createRepository({'README.md': listOf(old)})
    repository.git('checkout', '--quiet', '--orphan', 'other')
    repository.commit({'README.md': listOf(old.slice(1))})
    expect(await compare(repository.folder, 'main')).toBe(
      'Cannot compare with `main`: it has no commit in common with this branch\n',
    )
  })

  test('a shallow clone', async () => {
    const repository = branched()
    repository.git('checkout', '--quiet', 'main')
    repository.git('commit', '--quiet', '--allow-empty', '--message', 'x')
    const clone = createFolder()
    repository.git(
      'clone',
      '--quiet',
      '--depth',
      '1',
      '--no-single-branch',
      `file://${repository.folder}`,
      clone,
    )
    repositoryIn(clone).git('checkout', '--quiet', 'branch')
    const advice = 'and the clone is shallow: fetch it in full, as by `git fetch --unshallow`\n'
    expect(await compare(clone, 'origin/main')).toBe(
      `Cannot compare with \`origin/main\`: it has no commit in common with this branch, ${advice}`,
    )
    expect(await compare(clone, 'HEAD~1')).toBe(
      `Cannot compare with \`HEAD~1\`: there is no such revision, ${advice}`,
    )
  })

  test('no repository, no commit, no git', async () => {
    const folder = createFolder({'README.md': listOf(old)})
    expect(await compare(folder, 'main')).toBe(
      'Cannot compare with `main`: this folder is in no git repository\n',
    )
    repositoryIn(folder).git('init', '--quiet')
    expect(await compare(folder, 'HEAD')).toBe(
      'Cannot compare with `HEAD`: there is no such revision\n',
    )
    const options = {cwd: folder, env: {PATH: '/nowhere'}}
    expect(await runDist('cli', ['--since', 'main'], options)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'awesome-paper-lint: Cannot compare: git is not installed, or not on the PATH\n',
    })
  })

  test('a file of another place, and standard input', async () => {
    const {folder} = createRepository({'README.md': listOf(old)})
    const outside = path.join(createFolder({'list.md': listOf(old)}), 'list.md')
    expect(await compare(folder, 'main', outside)).toBe(
      `Cannot compare ${outside} with \`main\`: it is outside of the repository\n`,
    )
    expect(await compare(folder, 'main', '-')).toBe(
      'Cannot compare standard input by --since: name files\n',
    )
    rmSync(outside)
  })
})
