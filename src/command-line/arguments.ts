import {parseArgs} from 'node:util'
import {code} from '../finding/quote.ts'
import {UserError} from '../host/user-error.ts'
import {options, type Option, type OptionName} from './options.ts'
import {unknownName} from './unknown.ts'

/** What was given on the command line, before it means anything. */
export interface Arguments {
  readonly paths: readonly string[]
  has(name: OptionName): boolean
  /** The values of an option, in the order they were given. */
  all(name: OptionName): readonly string[]
  /** The last value of an option. */
  last(name: OptionName): string | undefined
}

const known: ReadonlyMap<string, Option> = new Map(options.map((option) => [option.name, option]))

/** Parses the command line; fails on what it does not know, with what was meant, most likely. */
export function parseArguments(argv: readonly string[]): Arguments {
  const paths: string[] = []
  const values = new Map<string, string[]>()
  for (const token of tokensOf(argv)) {
    if (token.kind === 'positional') paths.push(token.value)
    if (token.kind !== 'option') continue
    const value = readOption(token)
    values.set(token.name, [...(values.get(token.name) ?? []), value])
  }
  return {
    paths,
    has: (name) => values.has(name),
    all: (name) => values.get(name) ?? [],
    last: (name) => values.get(name)?.at(-1),
  }
}

function tokensOf(argv: readonly string[]) {
  const kinds = options.map((option) => [option.name, kindOf(option)] as const)
  const shape = {strict: false, tokens: true, allowPositionals: true} as const
  return parseArgs({...shape, args: withFixLevel(argv), options: Object.fromEntries(kinds)}).tokens
}

function kindOf(option: Option) {
  const type = takesValue(option) ? ('string' as const) : ('boolean' as const)
  return option.short === undefined ? {type} : {type, short: option.short}
}

/** `--fix` alone is `--fix=safe`: its value is optional and never the next word. */
function withFixLevel(argv: readonly string[]): string[] {
  const end = argv.indexOf('--')
  return argv.map((word, index) =>
    word === '--fix' && (end === -1 || index < end) ? '--fix=safe' : word,
  )
}

function takesValue({name, value}: Option): boolean {
  return value !== undefined || name === 'fix'
}

/** An option as it was written, and its value: behind `=`, or else the next word. */
interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

/** The value of an option, empty for a switch; fails on what is no option, or has a value or none against its kind. */
function readOption({name, rawName, value, inlineValue}: OptionToken): string {
  const option = known.get(name)
  if (!option) throw unknownOption(name, rawName)
  if (!takesValue(option)) {
    if (value !== undefined && inlineValue === true)
      throw new UserError(`Option ${code(rawName)} takes no value`)
    return ''
  }
  const missing = value === undefined || (inlineValue !== true && /^-./.test(value))
  if (missing || value === '')
    throw new UserError(
      `Option ${code(rawName)} needs a value: ${option.value ?? 'safe or unsafe'}`,
    )
  return value
}

function unknownOption(name: string, rawName: string): UserError {
  return unknownName({
    what: `option ${code(rawName)}`,
    name,
    known: known.keys(),
    write: (near) => `--${near}`,
    advice: 'see --help',
  })
}
