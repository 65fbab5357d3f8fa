import {propose} from '../finding/propose.ts'
import {code} from '../finding/quote.ts'
import {UserError} from '../host/user-error.ts'

/** A name that is not known, and those that are. */
interface Unknown {
  /** What the message calls it, such as ``format `jsn` ``. */
  readonly what: string
  readonly name: string
  readonly known: Iterable<string>
  /** How what was meant is written, where that is more than its name. */
  readonly write?: (name: string) => string
  /** What to do where nothing known is near. */
  readonly advice: string
}

/** The mistake of a name that is not known, with the one that was meant, most likely. */
export function unknownName({what, name, known, write = String, advice}: Unknown): UserError {
  const near = propose(name, known)
  const meant = near === undefined ? advice : `did you mean ${code(write(near))}?`
  return new UserError(`Unknown ${what}, ${meant}`)
}
