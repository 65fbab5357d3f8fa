import {setFlagsFromString} from 'node:v8'

/** The versions of Node whose V8 knows the flags that are set here; any other might complain of them. */
const known: ReadonlySet<string> = new Set(['20', '22', '24'])

/** The major version of this Node, such as `20`. */
export const nodeMajor = process.versions.node.replace(/\..*/, '')

/** Sets flags of V8, for the whole process; a V8 that we do not know is left as it is. */
export function setFlags(...flags: readonly string[]): void {
  if (!known.has(nodeMajor)) return
  for (const flag of flags) setFlagsFromString(flag)
}
