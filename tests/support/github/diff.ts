import type {Git} from './git.ts'

/** A file that a pull request changes, as the API lists it. */
export interface DiffFile {
  readonly sha: string
  readonly filename: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly additions: number
  readonly deletions: number
  readonly changes: number
  readonly previous_filename?: string
  readonly patch?: string
}

/** A patch larger than this is left out. */
const longestPatch = {lines: 20_000, bytes: 500_000}

const statuses = {A: 'added', D: 'removed', M: 'modified', R: 'renamed'} as const

/** The files that differ between the merge base and the head, renames found. */
export function diffFiles(git: Git, base: string, head: string): DiffFile[] {
  const start = git.run('merge-base', base, head).trim()
  const names = git.run('diff', '--name-status', '-z', '-M', start, head).split('\0')
  const files: DiffFile[] = []
  while (names.length > 1) {
    const letter = (names.shift() ?? '').charAt(0) as keyof typeof statuses
    const before = names.shift() ?? ''
    const filename = letter === 'R' ? (names.shift() ?? '') : before
    const text = git.run('diff', '-M', start, head, '--', before, filename)
    const patch = text.slice(text.search(/^@@/m)).trimEnd()
    const rows = text.includes('\n@@') ? patch.split('\n') : []
    const count = (sign: string) => rows.filter((row) => row.startsWith(sign)).length
    const isShown =
      rows.length > 0 && rows.length <= longestPatch.lines && patch.length <= longestPatch.bytes
    files.push({
      sha: git.run('rev-parse', `${letter === 'D' ? start : head}:${filename}`).trim(),
      filename,
      status: statuses[letter],
      additions: count('+'),
      deletions: count('-'),
      changes: count('+') + count('-'),
      ...(letter === 'R' ? {previous_filename: before} : {}),
      ...(isShown ? {patch} : {}),
    })
  }
  return files
}

/** Whether a comment may stand on lines of the new side: all of them in one hunk. */
export function isInHunk(patch: string, first: number, last: number): boolean {
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].some(([, start, count]) => {
    const begin = Number(start)
    const end = begin + Number(count ?? 1) - 1
    return begin <= first && first <= last && last <= end
  })
}
