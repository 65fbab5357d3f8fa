import {applyFixes} from '../finding/apply.ts'
import type {GitHub} from '../github/client.ts'
import type {FixedText} from '../github/fix-pull-request.ts'
import {occasionOf, type Occasion} from '../github/occasion.ts'
import type {Wanted} from '../github/posting.ts'
import {groupBy} from '../model/group-by.ts'
import type {Hint} from '../model/hint.ts'
import type {ReporterOptions, Run} from '../report/reporter.ts'
import type {RunPorts} from '../request.ts'
import type {Changes} from '../scope/change.ts'
import {flag, input} from './input.ts'

/** What posting may use of the machine. */
export type PostPorts = Pick<RunPorts, 'files' | 'clock' | 'env'>

/** What came of posting. */
export interface Posted {
  /** What was left out, and why; and in a dry run, what would have been written. */
  readonly notes: readonly Hint[]
  readonly issueNumber: number | undefined
}

/** What the inputs want posted. */
export function wantedPosts(): Wanted {
  return {
    review: flag('review'),
    comment: flag('comment'),
    checkRun: flag('check-run'),
    issue: flag('issue'),
    fixPullRequest: flag('fix-pull-request'),
  }
}

/** Whether the event that started this run is known, and what it is about. */
export async function readOccasion({files, env}: PostPorts): Promise<Occasion> {
  const file = env['GITHUB_EVENT_PATH'] ?? ''
  const payload: unknown =
    file !== '' && (await files.exists(file)) ? JSON.parse((await files.read(file)).text) : {}
  return occasionOf(payload, env)
}

/** Opens GitHub with the token of the inputs; nothing without a token or a repository. */
export async function openHere(
  {env}: Pick<PostPorts, 'env'>,
  onDryRun: (what: string) => void = () => undefined,
): Promise<GitHub | undefined> {
  const token = input('token')
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  if (token === '' || repository === '') return undefined
  const {openGitHub} = await import('../github/client.ts')
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com'
  return openGitHub({token, apiUrl, repository, onDryRun: flag('dry-run') ? onDryRun : undefined})
}

/** What is to be posted, and what it is about. */
export interface Prepared {
  /** Nothing where there is nothing on GitHub that it is about. */
  readonly occasion: Occasion | undefined
  readonly run: Run
  readonly options: ReporterOptions
  readonly fails: boolean
  /** The path in the workspace of a file that the run names. */
  readonly pathOf?: (name: string) => string
  /** What the pull request changes, where it has been read. */
  readonly changes?: Changes | undefined
}

/** Posts a run wherever the inputs want it and the event has a place for it. */
export async function post(
  wanted: Wanted,
  ports: PostPorts,
  prepare: (github: GitHub) => Promise<Prepared>,
): Promise<Posted> {
  if (!Object.values(wanted).some(Boolean)) return {notes: [], issueNumber: undefined}
  const notes: string[] = []
  const github = await openHere(ports, (what) => notes.push(`Dry run: would ${what}`))
  let issueNumber: number | undefined
  if (github) {
    const {postPrepared} = await import('../github/posting.ts')
    const more = await postPrepared(github, wanted, async () => {
      const {pathOf, ...prepared} = await prepare(github)
      return {
        ...prepared,
        label: input('issue-label'),
        now: ports.clock.now(),
        fixed: (run) => fixedTexts(run, ports, pathOf),
        onIssue: (number) => (issueNumber = number),
      }
    })
    notes.push(...more)
  } else notes.push('Nothing is posted on GitHub: there is no token')
  return {notes: notes.map((message) => ({id: 'posting', message})), issueNumber}
}

/** The files as their safe fixes leave them; what is not UTF-8 throughout is left alone. */
async function fixedTexts(
  run: Run,
  {files}: PostPorts,
  pathOf = (name: string) => name,
): Promise<FixedText[]> {
  const fixed: FixedText[] = []
  for (const [path, findings] of groupBy(run.findings, ({file}) => file)) {
    const fixes = findings.flatMap(({fix}) => (fix?.safety === 'safe' ? fix : []))
    const {text: before, faithful} = await files.read(pathOf(path))
    const text = applyFixes(before, fixes, 'safe')
    if (faithful && text !== before) fixed.push({path, text, fixes: fixes.length})
  }
  return fixed
}
