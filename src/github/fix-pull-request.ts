import {name} from '../project.ts'
import {code} from '../report/inline.ts'
import {plural} from '../report/plural.ts'
import type {GitHub} from './client.ts'
import {isSameBody, mark} from './mark.ts'
import {statusOf} from './refusal.ts'

/** A file as it is to be. */
export interface FixedText {
  readonly path: string
  readonly text: string
  /** How many findings its fixes mend. */
  readonly fixes: number
}

/** From where a pull request with fixes starts, and into what it goes. */
export interface FixRequest {
  /** The branch that the fixes are for, and the commit that they were made on. */
  readonly base: string
  readonly sha: string
}

/** The branch that is ours alone: what a person adds to it is not written over. */
const branch = `${name}/fixes`

const message = 'Apply safe fixes'

/** Keeps one pull request with the safe fixes; closes it when there are none. */
export async function keepFixes(
  github: GitHub,
  files: readonly FixedText[],
  request: FixRequest,
): Promise<void> {
  const pull = await findPull(github, request.base)
  if (files.length === 0) {
    if (pull) await close(github, pull.number)
    return
  }
  const what = `push the fixes of ${plural(files.length, 'file')} to ${branch}, for a pull request`
  await github.write(what, async () => {
    if (!(await push(github, files, request))) return
    await propose(github, files, request.base, pull)
  })
}

interface Pull {
  readonly number: number
  readonly body: string | null
}

async function findPull({octokit, at}: GitHub, base: string): Promise<Pull | undefined> {
  const head = `${at.owner}:${branch}`
  const {data} = await octokit.rest.pulls.list({...at, head, base, state: 'open'})
  return data[0]
}

/** Puts the fixed texts on the branch; says whether the branch is as it should be. */
async function push(
  github: GitHub,
  files: readonly FixedText[],
  {sha}: FixRequest,
): Promise<boolean> {
  const {octokit, at} = github
  const {git} = octokit.rest
  const {data: base} = await git.getCommit({...at, commit_sha: sha})
  const {data: tree} = await git.createTree({
    ...at,
    base_tree: base.tree.sha,
    tree: await entriesOf(github, files, base.tree.sha),
  })
  const tip = await tipOf(github)
  if (tip?.tree === tree.sha) return true
  if (tip && tip.message !== message) return false
  const {data: commit} = await git.createCommit({...at, message, tree: tree.sha, parents: [sha]})
  if (tip) await git.updateRef({...at, ref: `heads/${branch}`, sha: commit.sha, force: true})
  else await git.createRef({...at, ref: `refs/heads/${branch}`, sha: commit.sha})
  return true
}

type Mode = '100644' | '100755'

/** The files as entries of a tree; a symbolic link is not written over by what it leads to. */
async function entriesOf({octokit, at}: GitHub, files: readonly FixedText[], tree: string) {
  const {data} = await octokit.rest.git.getTree({...at, tree_sha: tree, recursive: 'true'})
  const modes = new Map(data.tree.map(({path, mode}) => [path, mode]))
  return files
    .filter(({path}) => (modes.get(path) ?? '').startsWith('100'))
    .map(({path, text}) => ({
      path,
      mode: (modes.get(path) ?? '100644') as Mode,
      type: 'blob' as const,
      content: text,
    }))
}

async function tipOf({
  octokit,
  at,
}: GitHub): Promise<{readonly tree: string; readonly message: string} | undefined> {
  const {git} = octokit.rest
  try {
    const {data: ref} = await git.getRef({...at, ref: `heads/${branch}`})
    const {data: commit} = await git.getCommit({...at, commit_sha: ref.object.sha})
    return {tree: commit.tree.sha, message: commit.message}
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw error
  }
}

async function propose(
  {octokit, at}: GitHub,
  files: readonly FixedText[],
  base: string,
  pull: Pull | undefined,
): Promise<void> {
  const rows = files.map(({path, fixes}) => `- ${code(path)}: ${plural(fixes, 'safe fix')}`)
  const body = `${rows.join('\n')}\n\nEach is one that no reader of the list would object to.\n\n${mark('fixes')}\n`
  const {pulls} = octokit.rest
  if (!pull) await pulls.create({...at, title: message, head: branch, base, body})
  else if (!isSameBody(pull.body, body)) {
    await pulls.update({...at, pull_number: pull.number, body})
  }
}

async function close(github: GitHub, number: number): Promise<void> {
  await github.write(`close pull request ${number}: nothing is left to fix`, () =>
    github.octokit.rest.pulls.update({...github.at, pull_number: number, state: 'closed'}),
  )
}
