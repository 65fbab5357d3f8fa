import type {LookupAddress} from 'node:dns'
import type {Lookup} from './guard.ts'

type Answer = readonly [error: NodeJS.ErrnoException | null, addresses: LookupAddress[]]

/**
 * A look-up that asks about each name but once: the answer holds for the run, and many who ask at the same time share
 * it. Only a failure is forgotten, so that who comes again asks again.
 */
export function rememberNames(lookup: Lookup): Lookup {
  const known = new Map<string, Promise<Answer>>()
  const ask = (hostname: string, options: Parameters<Lookup>[1]) =>
    new Promise<Answer>((resolve) => {
      lookup(hostname, options, (error, addresses) => {
        resolve([error, addresses])
      })
    })
  return (hostname, options, callback) => {
    const answer = known.get(hostname) ?? ask(hostname, options)
    known.set(hostname, answer)
    void answer.then(([error, addresses]) => {
      if (error) known.delete(hostname)
      callback(error, addresses)
    })
  }
}
