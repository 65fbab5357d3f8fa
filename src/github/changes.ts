import type {Hint} from '../report/reporter.ts'
import {compareTexts} from '../scope/difference.ts'
import type {Changes, FileChange} from '../scope/change.ts'
import type {Lines} from '../scope/lines.ts'
import {readPatch, type Patch} from '../scope/patch.ts'
import type {GitHub} from './client.ts'
import type {PullRequestOccasion} from './occasion.ts'

/** What a pull request changes, and what it makes of it. */
export interface PullRequestChanges extends Changes {
  /** The text of a changed file in the head. */
  headTextOf(path: string): Promise<string | undefined>
}

/** What a pull request changes, as GitHub tells it; lines are those of the texts that are asked about. */
export async function readChanges(
  github: GitHub,
  {number}: Pick<PullRequestOccasion, 'number'>,
): Promise<PullRequestChanges> {
  const {octokit, at} = github
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
    ...at,
    pull_number: number,
    per_page: 100,
  })
  const shas = new Map(files.map(({filename, sha}) => [filename, sha]))
  const texts = new Map<string, Promise<string>>()
  const headTextOf = async (path: string): Promise<string | undefined> => {
    const sha = shas.get(path)
    if (!sha) return undefined
    const text = texts.get(sha) ?? readBlob(github, sha)
    texts.set(sha, text)
    return text
  }
  const unknown = new Set<string>()
  return {
    hints: () => [...unknown].map(hintOn),
    headTextOf,
    of: async (path, text) => {
      const file = files.find(({filename}) => filename === path)
      if (!file) return undefined
      const patch = file.patch === undefined ? undefined : readPatch(file.patch)
      // What is checked out may be a merge commit, in which lines stand elsewhere than in the head.
      const head = patch && (await headTextOf(path))
      const change = patch && head !== undefined ? changeOf(patch, text, head) : undefined
      if (!change) unknown.add(path)
      return change ?? {changed: 'all', commentOn: () => undefined}
    },
  }
}

function hintOn(path: string): Hint {
  const message = `GitHub tells no difference of ${path}: it counts as changed as a whole, and takes no comments`
  return {id: 'no-difference', message}
}

/** The text of a blob, byte order mark included. */
async function readBlob({octokit, at}: GitHub, sha: string): Promise<string> {
  const {data} = await octokit.rest.git.getBlob({...at, file_sha: sha})
  return Buffer.from(data.content, 'base64').toString('utf8')
}

function changeOf(patch: Patch, text: string, head: string): FileChange | undefined {
  const difference = compareTexts(text, head)
  if (!difference) return undefined
  const {lineAfter, lineBefore} = difference
  return {
    changed: patch.added.flatMap((lines) => mapped(lines, lineBefore) ?? []),
    commentOn: (lines) => {
      const there = mapped(lines, lineAfter)
      return there && patch.hunks.some((hunk) => holds(hunk, there)) ? there : undefined
    },
  }
}

function mapped(lines: Lines, map: (line: number) => number | undefined): Lines | undefined {
  const first = map(lines.first)
  const last = map(lines.last)
  const isWhole =
    first !== undefined && last !== undefined && last - first === lines.last - lines.first
  return isWhole ? {first, last} : undefined
}

function holds(outer: Lines, inner: Lines): boolean {
  return outer.first <= inner.first && inner.last <= outer.last
}
