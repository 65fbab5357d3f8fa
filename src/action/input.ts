import * as core from '@actions/core'
import {code} from '../finding/quote.ts'
import {UserError} from '../host/user-error.ts'
import {inputs, type InputName} from './inputs.ts'

/** An input as the workflow gives it; its default where it is not given or empty. */
export function input(name: InputName): string {
  const given = core.getInput(name)
  if (given !== '' || name === 'token') return given
  return inputs.find((candidate) => candidate.name === name)?.default ?? ''
}

/** The files to check; an Action has no standard input. */
export function paths(): string[] {
  const given = lines('files')
  if (!given.includes('-')) return given
  throw new UserError('Unexpected value `-` of the input `files`, expected paths or globs')
}

/** The lines of an input that say something. */
export function lines(name: InputName): string[] {
  return input(name)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** An input that is `true` or `false`. */
export function flag(name: InputName): boolean {
  return oneOf(name, ['true', 'false']) === 'true'
}

/** An input that takes one of some values; letter case does not count. */
export function oneOf<Value extends string>(name: InputName, values: readonly Value[]): Value {
  const given = input(name).toLowerCase()
  const found = values.find((value) => value === given)
  if (found !== undefined) return found
  throw new UserError(
    `Unexpected value ${code(given)} of the input ${code(name)}, expected ${values.map(code).join(', ')}`,
  )
}
