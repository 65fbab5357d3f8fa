import * as z from 'zod'
import {code} from '../finding/quote.ts'
import {propose} from '../finding/propose.ts'
import {configSchema} from './schema.ts'

/** What is wrong with a configuration, and the keys that lead to it. */
export interface Issue {
  readonly path: readonly PropertyKey[]
  /** In one line, with what was meant, most likely. */
  readonly message: string
}

/** Says what is wrong, as near to it as can be. */
export function describeIssue(issue: z.core.$ZodIssue): Issue {
  const at = issue.path.length === 0 ? '' : ` in ${code(issue.path.join('.'))}`

  switch (issue.code) {
    case 'unrecognized_keys': {
      const [name = ''] = issue.keys
      const near = propose(name, keysAt(issue.path))
      const what = issue.path[0] === 'rules' && issue.path.length === 1 ? 'rule' : 'key'
      return {
        path: [...issue.path, name],
        message: `Unexpected ${what} ${code(name)}${at}${near === undefined ? '' : `, did you mean ${code(near)}?`}`,
      }
    }
    case 'invalid_union': {
      const inner = innerOf(issue.errors)
      return inner
        ? describeIssue({...inner, path: [...issue.path, ...inner.path]})
        : {path: issue.path, message: `${issue.message}${at}`}
    }
    case 'invalid_value':
      return {path: issue.path, message: describeValue(issue, at)}
    default: {
      const expected = issue.message.replace(/^(?:Invalid input|Too small|Too big): /, '')
      return {path: issue.path, message: `Unexpected value${at}, ${expected}`}
    }
  }
}

function describeValue({input, values}: z.core.$ZodIssueInvalidValue, at: string): string {
  const known = values.map(String)
  const near = typeof input === 'string' ? propose(input, known) : undefined
  const value = typeof input === 'string' ? `value ${code(input)}` : 'value'
  return near === undefined
    ? `Unexpected ${value}${at}, expected one of ${known.map(code).join(', ')}`
    : `Unexpected ${value}${at}, did you mean ${code(near)}?`
}

/** The issue of the variant that was meant: the one that got furthest, or of whose kind the value is at least. */
function innerOf(variants: readonly (readonly z.core.$ZodIssue[])[]): z.core.$ZodIssue | undefined {
  const issues = variants.flat()
  return (
    issues.find(({path}) => path.length > 0) ??
    issues.find(({code: kind}) => kind === 'too_small' || kind === 'too_big') ??
    issues[0]
  )
}

type JsonSchema = z.core.JSONSchema.JSONSchema

/** The keys that a configuration may have at a place. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let nodes: readonly JsonSchema[] = [z.toJSONSchema(configSchema, {io: 'input'})]
  for (const key of path) {
    nodes = variantsOf(nodes)
      .map((node) => childOf(node, key))
      .filter(isSchema)
  }
  return variantsOf(nodes).flatMap(({properties}) => Object.keys(properties ?? {}))
}

function variantsOf(nodes: readonly JsonSchema[]): JsonSchema[] {
  return nodes.flatMap((node) => [node, ...(node.anyOf ?? [])])
}

function childOf({properties, prefixItems, items}: JsonSchema, key: PropertyKey): unknown {
  return typeof key === 'number' ? (prefixItems?.[key] ?? items) : properties?.[String(key)]
}

function isSchema(node: unknown): node is JsonSchema {
  return typeof node === 'object' && node !== null
}
