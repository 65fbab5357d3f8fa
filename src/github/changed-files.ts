import type {GitHub} from './client.ts'
import type {PullRequestOccasion} from './occasion.ts'

/** A file that a pull request touches, as GitHub tells it. */
export interface ChangedFile {
  readonly filename: string
  /** What it was called before, where it was renamed. */
  readonly previous_filename?: string
  readonly status: string
  /** The blob that it is in the head. */
  readonly sha: string | null
  /** Lines added and removed. */
  readonly changes: number
  /** Absent where it is too large to be shown, and where no line differs. */
  readonly patch?: string
}

/** The files of a pull request by name. */
export interface ChangedFiles {
  readonly byName: ReadonlyMap<string, ChangedFile>
  /** Whether all of them are told; GitHub stops at a number. */
  readonly isComplete: boolean
}

/** A pull request by its number; its ends, where they are known, serve where it may not be read. */
export type Pull = Pick<PullRequestOccasion, 'number'> &
  Partial<Pick<PullRequestOccasion, 'baseSha' | 'headSha'>>

/** Files that GitHub tells of a pull request, and of a comparison, at most. */
const most = {pull: 3000, comparison: 300} as const

/**
 * Lists what a pull request touches. A token that may read the contents, and no pull requests, is served
 * by the comparison of its two ends.
 */
export async function listChangedFiles(github: GitHub, pull: Pull): Promise<ChangedFiles> {
  const {octokit, at} = github
  try {
    const parameters = {...at, pull_number: pull.number, per_page: 100}
    return filesOf(await octokit.paginate(octokit.rest.pulls.listFiles, parameters), most.pull)
  } catch (error) {
    const {files} = await compareEnds(github, pull).catch(() => ({files: undefined}))
    if (files) return filesOf(files, most.comparison)
    throw error
  }
}

/** The commit in which a pull request left its base. */
export async function mergeBaseOf(github: GitHub, pull: Pull): Promise<string> {
  return (await compareEnds(github, pull)).merge_base_commit.sha
}

async function compareEnds({octokit, at}: GitHub, {baseSha, headSha}: Pull) {
  if (!baseSha || !headSha) throw new Error('The ends of the pull request are not known')
  const basehead = `${baseSha}...${headSha}`
  const {data} = await octokit.rest.repos.compareCommitsWithBasehead({...at, basehead, per_page: 1})
  return data
}

function filesOf(files: readonly ChangedFile[], limit: number): ChangedFiles {
  return {
    byName: new Map(files.map((file) => [file.filename, file])),
    isComplete: files.length < limit,
  }
}
