import {nodeMajor, setFlags} from './v8-flags.ts'

/** What makes V8 wait, as each version of Node calls it. */
export const tieringFlags: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=700000'],
  22: ['--invocation-count-for-turbofan=30000', '--invocation-count-for-osr=5000'],
  // The compiler between the two is on by default here.
  24: [
    '--invocation-count-for-maglev=8000',
    '--invocation-count-for-maglev-osr=2000',
    '--invocation-count-for-turbofan=30000',
    '--invocation-count-for-osr=5000',
  ],
}

/** Makes V8 compile a pattern once, into native code: nearly all are used often, and bytecode would serve the first use only. */
const nativePatterns = '--no-regexp-tier-up'

/**
 * Makes V8 run a function ten times as often before it compiles it for good. A run is over in seconds: what the
 * optimizing compiler costs on its threads, it does not bring in again, not even on lists of 5 MB.
 */
export function optimizeLater(): void {
  setFlags(...(tieringFlags[nodeMajor] ?? []), nativePatterns)
}
