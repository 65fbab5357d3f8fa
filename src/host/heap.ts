import {setFlagsFromString} from 'node:v8'
import {tieringFlags} from './tiering.ts'

/**
 * Keeps short-lived objects where they are collected cheaply. While the first connections of a run are opened, everything lives
 * for long, so that V8 takes all objects of that kind for long-lived and from then on puts each request's straight into
 * the old space. For 100,000 addresses that is 311 MB in the place of 186 (`npm run bench -- --only scale`). It holds for
 * the process, and for code that V8 optimizes after it.
 */
export function keepYoung(): void {
  letGrow()
  setFlagsFromString('--no-allocation-site-pretenuring')
}

/** From how many bytes of text on it pays to have more room for short-lived objects. */
const muchText = 100_000

let isHeld = false
let bytesRead = 0

/**
 * Holds the room for short-lived objects at its least, 1 MB: V8 doubles it at each start, whether the run is long enough
 * for that or not. A list of 20 KB takes 66 MB so in the place of 76, and a tenth less time.
 */
export function holdSmall(): void {
  // A V8 that we do not know might complain of the flag.
  if (tieringFlags(process.versions.node).length === 0) return
  setFlagsFromString('--semi-space-growth-factor=1')
  isHeld = true
}

/** Notes that bytes of text were read; where they are many, the room may grow again. */
export function noteRead(bytes: number): void {
  bytesRead += bytes
  if (bytesRead > muchText) letGrow()
}

function letGrow(): void {
  if (isHeld) setFlagsFromString('--semi-space-growth-factor=2')
  isHeld = false
}
