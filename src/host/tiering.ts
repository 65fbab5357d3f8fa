import {setFlagsFromString} from 'node:v8'

/** How the versions of Node that are kept up call what makes V8 wait; one that we do not know is left as it is. */
const flags: ReadonlyMap<string, readonly string[]> = new Map([
  ['20', ['--interrupt-budget=700000']],
  ['22', ['--invocation-count-for-turbofan=30000', '--invocation-count-for-osr=5000']],
  ['24', ['--invocation-count-for-turbofan=30000', '--invocation-count-for-osr=5000']],
])

/** The flags for a version of Node. */
export function tieringFlags(version: string): readonly string[] {
  return flags.get(version.replace(/\..*/, '')) ?? []
}

/**
 * Makes V8 run a function ten times as often before it compiles it for good. A run is over in seconds: what the
 * optimizing compiler costs on its threads, it does not bring in again, not even on lists of 5 MB.
 */
export function optimizeLater(): void {
  for (const flag of tieringFlags(process.versions.node)) setFlagsFromString(flag)
}
