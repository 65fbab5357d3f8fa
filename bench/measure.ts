import {spawn} from 'node:child_process'
import {existsSync, openSync, closeSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'

/** A whole process to be measured. */
export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** The exit codes that count as done. */
  readonly fine: readonly number[]
}

/** What one process cost; processor time and memory are known of Node processes only. */
export interface Usage {
  readonly wallMs: number
  readonly cpuMs: number | undefined
  readonly peakMb: number | undefined
}

const limitMs = 600_000

/**
 * Loaded into the measured process, and into Node processes that it starts. The kernel's own peak
 * (`maxRSS`) begins with that of the parent, so that on Linux the peak since `exec` is read instead.
 */
const probe = `
const {isMainThread} = require('node:worker_threads')
const fs = require('node:fs')
if (isMainThread) process.once('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  let peakKb = maxRSS
  try {
    peakKb = Number(/VmHWM:\\s+(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {}
  const usage = {cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: peakKb / 1024}
  fs.appendFileSync(process.env.BENCH_USAGE, JSON.stringify(usage) + '\\n')
})
`

/** Runs a process to its end; standard output goes to the file `stdout` in the given folder. */
export async function measure(command: Command, folder: string): Promise<Usage> {
  const usageFile = join(folder, 'usage')
  const probeFile = join(folder, 'probe.cjs')
  writeFileSync(probeFile, probe)
  rmSync(usageFile, {force: true})

  const env = {
    ...plainEnvironment(),
    ...command.env,
    BENCH_USAGE: usageFile,
    NODE_OPTIONS: `--require=${JSON.stringify(probeFile)}`,
  }
  const start = performance.now()
  await finish(command, env, join(folder, 'stdout'))
  return {wallMs: performance.now() - start, ...usageIn(usageFile)}
}

/** The median; of nothing, not a number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1] ?? NaN
  const high = sorted[Math.floor(middle)] ?? NaN
  return (low + high) / 2
}

/** What a child gets to see: no tokens, no proxies, no extra certificates, no options for Node. */
export function plainEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SYSTEMROOT', 'USERPROFILE']
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

async function finish(command: Command, env: Record<string, string>, stdout: string) {
  const output = openSync(stdout, 'w')
  const child = spawn(command.file, command.args, {
    cwd: command.cwd,
    env,
    stdio: ['ignore', output, 'pipe'],
    timeout: limitMs,
  })
  let complaint = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text))

  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => {
    closeSync(output)
  })
  if (code !== null && command.fine.includes(code)) return

  const [line] = complaint.trim().split('\n')
  const name = [command.file, ...command.args].join(' ')
  throw new Error(`${name} ended with ${code ?? 'a signal'}: ${line ?? ''}`)
}

function usageIn(file: string): Pick<Usage, 'cpuMs' | 'peakMb'> {
  if (!existsSync(file)) return {cpuMs: undefined, peakMb: undefined}
  const usages = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as {cpuMs: number; peakMb: number})
  return {
    cpuMs: usages.reduce((sum, {cpuMs}) => sum + cpuMs, 0),
    peakMb: Math.max(...usages.map(({peakMb}) => peakMb)),
  }
}
