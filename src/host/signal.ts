import {setMaxListeners} from 'node:events'

interface Listener {
  readonly callback: () => void
  /** Where it stands among the others. */
  place: number
}

const listening = new WeakMap<AbortSignal, Listener[]>()

/**
 * Calls back once when the signal is aborted, and gives what calls that off. A signal goes through all its listeners
 * for each one that is added; here ten thousand may wait for one.
 */
export function whenAborted(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => undefined
  const listeners = listening.get(signal) ?? listenTo(signal)
  const listener = {callback, place: listeners.length}
  listeners.push(listener)
  return () => {
    remove(listener, listeners)
  }
}

/** The last one takes the place of the one that leaves; a set's outgrown tables would keep what once stood in them. */
function remove(listener: Listener, listeners: Listener[]): void {
  if (listeners[listener.place] !== listener) return
  const last = listeners.pop()
  if (!last || last === listener) return
  listeners[listener.place] = last
  last.place = listener.place
}

function listenTo(signal: AbortSignal): Listener[] {
  const listeners: Listener[] = []
  listening.set(signal, listeners)
  setMaxListeners(0, signal)
  signal.addEventListener(
    'abort',
    () => {
      for (const {callback} of listeners.splice(0)) callback()
    },
    {once: true},
  )
  return listeners
}
