import {setMaxListeners} from 'node:events'

/** A wish that the process end, from its user or its system. */
export interface Interruption {
  readonly signal: AbortSignal
  /** The exit code that tells of it; nothing while nobody wishes so. */
  code(): number | undefined
}

const codes = {SIGINT: 130, SIGTERM: 143} as const

/** Turns the first SIGINT or SIGTERM into a wish; the second ends the process at once. */
export function listenForInterruption(): Interruption {
  const controller = new AbortController()
  setMaxListeners(0, controller.signal)
  let code: number | undefined
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      code = codes[name]
      controller.abort()
    })
  }
  return {signal: controller.signal, code: () => code}
}
