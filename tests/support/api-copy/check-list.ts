import {folderFiles} from '../../../src/host/files.ts'
import {decode} from '../../../src/host/text-file.ts'
import {run, type RunResult} from '../../../src/run.ts'
import {createFolder} from '../process.ts'
import {createPatientClock} from './patient-clock.ts'
import {startApiCopy, type ApiCopy, type CopyOptions} from './copy.ts'

export interface Checking extends Omit<CopyOptions, 'clock'> {
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds for one address. */
  readonly timeout?: number
  readonly fix?: 'safe' | 'unsafe'
  /** What the configuration says. */
  readonly config?: object
}

/** Checks a list from end to end against the copy: through `--connect-to`, TLS, sources and checks. */
export async function checkList(
  text: string,
  {env = {}, timeout, fix, config = {}, ...options}: Checking,
): Promise<RunResult & {readonly copy: ApiCopy}> {
  const clock = createPatientClock()
  const copy = await startApiCopy({...options, clock})
  clock.waitFor(copy.isBusy)
  const {connect, connectTo} = copy
  const folder = createFolder({
    'README.md': text,
    '.awesome-paper-lint.json': JSON.stringify(config),
  })
  const result = await run(
    {
      paths: ['README.md'],
      config: undefined,
      links: 'all',
      scope: 'all',
      fix,
      network: {connectTo, timeout},
    },
    {
      clock,
      env,
      connect,
      files: folderFiles(folder),
      readStdin: () => Promise.resolve(decode('<stdin>', Buffer.from(''))),
    },
  )
  return {...result, copy}
}
