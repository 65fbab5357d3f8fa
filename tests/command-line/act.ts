import {readFileSync} from 'node:fs'
import path from 'node:path'
import {commandsIn, type Command} from '../report/runner.ts'
import {createFolder, root, runProcess} from '../support/process.ts'

const entry = path.join(root, 'dist/action.js')

/** What the Action did, as a runner sees it. */
interface Ran {
  readonly code: number | null
  readonly log: string
  readonly stderr: string
  readonly commands: readonly Command[]
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

interface Run {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** A folder that is there already, in the place of one with these files. */
  readonly workspace?: string
  /** What the runner tells of the event. */
  readonly event?: unknown
  /** Inputs as a workflow gives them; nothing else is set. */
  readonly with?: Readonly<Record<string, string>>
  /** More of the environment; an empty text takes a variable away. */
  readonly env?: Readonly<Record<string, string>>
  readonly node?: string
}

/** Starts the Action as a runner does; the workspace is returned for what it holds afterwards. */
export async function act(run: Run): Promise<Ran & {readonly workspace: string}> {
  const workspace = run.workspace ?? createFolder(run.files)
  const event = JSON.stringify(run.event ?? {repository: {}})
  const runner = createFolder({output: '', summary: '', 'event.json': event})
  const env: Record<string, string> = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: path.join(runner, 'event.json'),
    GITHUB_OUTPUT: path.join(runner, 'output'),
    GITHUB_STEP_SUMMARY: path.join(runner, 'summary'),
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: 'https://api.github.example',
    RUNNER_TEMP: runner,
    ...run.env,
    ...Object.fromEntries(
      Object.entries({links: 'none', ...run.with}).map(([name, value]) => [
        // As the runner names them: upper case, blanks to low lines, hyphens stay.
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
      ]),
    ),
  }
  const given = Object.entries(env).filter(([name]) => run.env?.[name] !== '')
  const {code, stdout, stderr} = await runProcess(
    run.node ?? process.env['ACTION_NODE'] ?? process.execPath,
    [entry],
    {
      cwd: workspace,
      env: Object.fromEntries(given),
    },
  )
  const read = (name: string) => readFileSync(path.join(runner, name), 'utf8')
  return {
    workspace,
    code,
    log: stdout,
    stderr,
    commands: commandsIn(stdout),
    summary: read('summary'),
    outputs: outputsIn(read('output')),
  }
}

/** The outputs that a file for the runner holds. */
function outputsIn(text: string): Record<string, string> {
  const pattern = /^([\w-]+)<<(ghadelimiter_[\da-f-]+)\n([^]*?)\n\2$/gm
  return Object.fromEntries(
    [...text.matchAll(pattern)].map(([, name = '', , value = '']) => [name, value]),
  )
}
