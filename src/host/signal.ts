import {setMaxListeners} from 'node:events'

const waiting = new WeakMap<AbortSignal, Set<() => void>>()

/**
 * Calls back once when the signal is aborted, and gives what calls that off. A signal goes through all its listeners
 * for each one that is added; here ten thousand may wait for one.
 */
export function whenAborted(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => undefined
  const callbacks = waiting.get(signal) ?? listenTo(signal)
  callbacks.add(callback)
  return () => void callbacks.delete(callback)
}

function listenTo(signal: AbortSignal): Set<() => void> {
  const callbacks = new Set<() => void>()
  waiting.set(signal, callbacks)
  setMaxListeners(0, signal)
  signal.addEventListener(
    'abort',
    () => {
      for (const callback of callbacks) callback()
      callbacks.clear()
    },
    {once: true},
  )
  return callbacks
}
