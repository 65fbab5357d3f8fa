import type {LookupAddress} from 'node:dns'
import type {Lookup} from './guard.ts'

/** Milliseconds for which it is remembered that a name could not be found. */
const failuresLast = 2000

type Answer = readonly [error: NodeJS.ErrnoException | null, addresses: LookupAddress[]]

/**
 * A look-up that asks about each name but once: the answer holds for the run, and many who ask at the same time share
 * it. Only failures are soon asked about again.
 */
export function rememberNames(lookup: Lookup): Lookup {
  const known = new Map<string, Promise<Answer>>()
  const ask = (hostname: string, options: Parameters<Lookup>[1]) => {
    const answer = new Promise<Answer>((resolve) => {
      lookup(hostname, options, (error, addresses) => {
        if (error) setTimeout(() => known.delete(hostname), failuresLast).unref()
        resolve([error, addresses])
      })
    })
    known.set(hostname, answer)
    return answer
  }
  return (hostname, options, callback) => {
    void (known.get(hostname) ?? ask(hostname, options)).then(([error, addresses]) => {
      callback(error, addresses)
    })
  }
}
