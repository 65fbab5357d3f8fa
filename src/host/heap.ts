import {setFlags} from './v8-flags.ts'

/**
 * Keeps the heap of a long run small, which measures as half of the memory for 100,000 addresses, in no more time
 * (`npm run bench -- --only scale`). It holds for the process, and for what V8 does after it.
 */
export function keepHeapSmall(): void {
  letGrow()
  keepYoung()
  // A full collection when the heap has grown by half, and not only when it is three times what was left of it.
  setFlags('--heap-growing-percent=50')
}

/** From how many bytes of text on it pays to have more room for short-lived objects. */
const muchText = 100_000

let isHeld = false
let bytesRead = 0

/**
 * Holds the room for short-lived objects at its least, 1 MB: V8 doubles it at each start, whether the run is long enough
 * for that or not. A list of 20 KB takes 66 MB so in the place of 76, and a tenth less time. Objects begin there, which
 * takes a sixth of the time off a list of 5 MB.
 */
export function holdSmall(): void {
  keepYoung()
  setFlags('--semi-space-growth-factor=1')
  isHeld = true
}

/**
 * Puts no new object straight among the long-lived. V8 does so where most of a kind lived for long, as the nodes of a
 * list and its first connections do; what a parser or a later request makes of that kind and drops at once would stay
 * until a full collection.
 */
function keepYoung(): void {
  setFlags('--no-allocation-site-pretenuring')
}

/** How many bytes of text were read. */
export function textRead(): number {
  return bytesRead
}

/** Sets the flags back to those of `holdSmall`, whatever a run has made of them. */
export function resetHeap(): void {
  holdSmall()
  setFlags('--heap-growing-percent=0')
}

/** Notes that bytes of text were read; where they are many, the room may grow again. */
export function noteRead(bytes: number): void {
  bytesRead += bytes
  if (bytesRead > muchText) letGrow()
}

function letGrow(): void {
  if (isHeld) setFlags('--semi-space-growth-factor=2')
  isHeld = false
}
