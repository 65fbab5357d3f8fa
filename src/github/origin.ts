import type {GitHub} from './client.ts'
import type {PullRequestOccasion, WorkflowRunOccasion} from './occasion.ts'

/**
 * The pull request whose commit another workflow ran on: asked of GitHub by what the event says, and
 * never taken from what that run left behind. None where it is closed or has moved on since.
 */
export async function findOrigin(
  {octokit, at}: GitHub,
  {headSha, headBranch, headOwner}: WorkflowRunOccasion,
): Promise<PullRequestOccasion | undefined> {
  if (headSha === '' || headBranch === '' || headOwner === '') return undefined
  // A commit of a fork does not lead to its pull request; its branch does.
  const {data} = await octokit.rest.pulls.list({
    ...at,
    head: `${headOwner}:${headBranch}`,
    state: 'open',
    per_page: 100,
  })
  const pulls = data.filter(({head}) => head.sha === headSha)
  const [first] = pulls.toSorted((a, b) => a.number - b.number)
  if (!first) return undefined
  const {number, base} = first
  return {kind: 'pull-request', number, headSha, baseSha: base.sha, readOnly: undefined}
}
