import {main} from './command-line/main.ts'
import {progressTeller} from './command-line/progress.ts'
import {systemClock} from './host/clock.ts'
import {showsColor} from './host/color.ts'
import {folderFiles} from './host/files.ts'
import {listenForInterruption} from './host/interruption.ts'
import {pageReader, workflowReader} from './host/pages.ts'
import {readStdin} from './host/stdin.ts'
import {UserError} from './host/user-error.ts'
import {home} from './project.ts'

const {stdout, stderr, env} = process
const interruption = listenForInterruption()

// A reader that has seen enough closes the pipe: that is no mistake of ours.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

try {
  const code = await main(process.argv.slice(2), {
    files: folderFiles(process.cwd()),
    clock: systemClock,
    env,
    readStdin,
    // Few runs look at a change: git is loaded when it is asked for.
    changesSince: async (ref) => {
      const {changesSince} = await import('./host/git.ts')
      return changesSince(process.cwd(), ref)
    },
    readPage: pageReader(new URL('../docs/rules/', import.meta.url)),
    readWorkflows: workflowReader(new URL('../docs/workflows/', import.meta.url)),
    signal: interruption.signal,
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
    hasColor: showsColor(stdout.isTTY, env),
    showProgress: stderr.isTTY
      ? progressTeller(
          () => systemClock.now(),
          (line) => void stderr.write(`\r\u001B[K${line}`),
        )
      : undefined,
  })
  process.exitCode = interruption.code() ?? code
} catch (error) {
  process.exitCode = 2
  if (error instanceof UserError) stderr.write(`awesome-paper-lint: ${error.message}\n`)
  else
    stderr.write(
      `awesome-paper-lint: ${String(error instanceof Error ? error.stack : error)}\nThis is a bug: please report it at ${home}/issues\n`,
    )
}
