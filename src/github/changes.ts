import {createHash} from 'node:crypto'
import {entirely, type Changes, type FileChange} from '../scope/change.ts'
import {compareTexts} from '../scope/difference.ts'
import {followPatch} from '../scope/follow.ts'
import {readPatch, type Patch} from '../scope/patch.ts'
import {listChangedFiles, mergeBaseOf, type ChangedFile, type Pull} from './changed-files.ts'
import type {GitHub} from './client.ts'

/** What a pull request changes, and what it makes of it. */
export interface PullRequestChanges extends Changes {
  /** The text of a changed file in the head. */
  headTextOf(path: string): Promise<string | undefined>
}

/**
 * What a pull request changes, as GitHub tells it; lines are those of the texts that are asked about,
 * which may be of the head or of its merge into the base. What GitHub does not tell is asked elsewhere.
 */
export async function readChanges(
  github: GitHub,
  pull: Pull,
  elsewhere: Changes['of'] = () => Promise.resolve(entirely),
): Promise<PullRequestChanges> {
  const {byName, isComplete} = await listChangedFiles(github, pull)
  const headTextOf = headTextReader(github, byName)
  const tell = async (file: ChangedFile, text: string): Promise<FileChange | undefined> => {
    const patch = await patchOf(github, pull, file, text, headTextOf)
    if (!patch || patch === 'all') return patch && entirely
    const isHead = file.sha === blobOf(text)
    const head = isHead ? text : await headTextOf(file.filename)
    return head === undefined ? undefined : followPatch(patch, head, text)
  }
  return {
    headTextOf,
    hints: () => [],
    async of(path, text) {
      const file = byName.get(path)
      if (!file) return isComplete ? undefined : elsewhere(path, text)
      return (await orNothing(tell(file, text))) ?? elsewhere(path, text)
    },
  }
}

/** Makes what reads the texts of changed files in the head, each once. */
function headTextReader(
  github: GitHub,
  byName: ReadonlyMap<string, ChangedFile>,
): PullRequestChanges['headTextOf'] {
  const blobs = new Map<string, Promise<string>>()
  return async (path) => {
    const sha = byName.get(path)?.sha
    if (!sha) return undefined
    const text = blobs.get(sha) ?? readBlob(github, sha)
    blobs.set(sha, text)
    return text
  }
}

/** What a file's patch says; `all` for a file that is new, nothing where it cannot be told. */
async function patchOf(
  github: GitHub,
  pull: Pull,
  file: ChangedFile,
  text: string,
  headTextOf: PullRequestChanges['headTextOf'],
): Promise<Patch | 'all' | undefined> {
  if (file.patch !== undefined) return readPatch(file.patch)
  if (file.status === 'added') return 'all'
  if (file.changes === 0) return {added: [], hunks: []}
  // Too large to be shown: the two texts tell.
  const head = file.sha === blobOf(text) ? text : await headTextOf(file.filename)
  const ref = await mergeBaseOf(github, pull)
  const before = await readContents(github, file.previous_filename ?? file.filename, ref)
  const difference = head === undefined ? undefined : compareTexts(before, head)
  return difference && {added: difference.added, hunks: []}
}

/** The name that git gives a text. */
function blobOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}

/** The text of a blob, byte order mark included. */
async function readBlob({octokit, at}: GitHub, sha: string): Promise<string> {
  const {data} = await octokit.rest.git.getBlob({...at, file_sha: sha})
  return Buffer.from(data.content, 'base64').toString('utf8')
}

async function readContents({octokit, at}: GitHub, path: string, ref: string): Promise<string> {
  const mediaType = {format: 'raw'}
  const {data} = await octokit.rest.repos.getContent({...at, path, ref, mediaType})
  const text: unknown = data
  if (typeof text === 'string') return text
  throw new Error(`Unexpected contents of ${path}`)
}

/** What the world did is a value: an answer that does not come says nothing. */
async function orNothing<Value>(answer: Promise<Value>): Promise<Value | undefined> {
  return answer.catch(() => undefined)
}
