import {pageReader, workflowReader} from '../../src/host/pages.ts'
import {main} from '../../src/command-line/main.ts'
import {systemClock, type Clock} from '../../src/host/clock.ts'
import {folderFiles} from '../../src/host/files.ts'
import {decode} from '../../src/host/text-file.ts'
import {changesSince} from '../../src/host/git.ts'
import {UserError} from '../../src/host/user-error.ts'

/** What a command line printed, and its exit code. */
export interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Surroundings {
  readonly stdin?: string | Uint8Array
  readonly hasColor?: boolean
  readonly showProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
  /** The day on which it runs, as in `2027-01-31`. */
  readonly today?: string
  /** How it waits, where not in real time. */
  readonly clock?: Clock
}

/** Runs a command line in a folder, in this process; mistakes of the user come out as the program tells them. */
export async function run(
  folder: string,
  argv: readonly string[],
  {
    stdin = '',
    hasColor = false,
    showProgress,
    signal,
    today,
    clock = systemClock,
  }: Surroundings = {},
): Promise<Said> {
  const printed = {stdout: '', stderr: ''}
  try {
    const code = await main(argv, {
      files: folderFiles(folder),
      clock: today === undefined ? clock : {...clock, now: () => Date.parse(today)},
      env: {},
      readStdin: () => Promise.resolve(decode('<stdin>', Buffer.from(stdin))),
      changesSince: (ref) => changesSince(folder, ref),
      signal,
      stdout: (text) => void (printed.stdout += text),
      stderr: (text) => void (printed.stderr += text),
      hasColor,
      readPage: pageReader(new URL('../../docs/rules/', import.meta.url)),
      readWorkflows: workflowReader(new URL('../../docs/workflows/', import.meta.url)),
      showProgress,
    })
    return {code, ...printed}
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return {code: 2, stdout: printed.stdout, stderr: `${printed.stderr}${error.message}\n`}
  }
}

/** The findings of `--format compact`: `path:line:column severity rule`, messages left out. */
export function placesIn(compact: string): readonly string[] {
  return compact
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' ').slice(0, 3).join(' '))
}

/** The files that a compact report speaks of. */
export function filesIn(compact: string): readonly string[] {
  return [...new Set(placesIn(compact).map((place) => place.replace(/:.*/, '')))]
}
