import * as z from 'zod'
import {configSchema} from '../src/config/schema.ts'
import {table} from './generated.ts'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** The table of all keys that a configuration may have, but for the rules one by one. */
export function configKeys(): string {
  const schema = z.toJSONSchema(configSchema, {io: 'input'})
  return table(['Key', 'Value', 'Default', 'Meaning'], [...rowsOf(schema, '')])
}

function* rowsOf({properties = {}}: JsonSchema, above: string): Generator<string[]> {
  for (const [name, schema] of Object.entries(properties)) {
    if (typeof schema === 'boolean') continue
    const key = `${above}${name}`
    const standard = schema.default === undefined ? '' : `\`${JSON.stringify(schema.default)}\``
    yield [`\`${key}\``, valueOf(schema), standard, schema.description ?? '']
    if (key === 'rules') continue
    const inner = innerOf(schema)
    if (inner) yield* rowsOf(inner, schema.type === 'array' ? `${key}[].` : `${key}.`)
  }
}

/** The keys below one: those of an object, or of the members of a list; the same for each label. */
function innerOf(schema: JsonSchema): JsonSchema | undefined {
  const items = Array.isArray(schema.items) ? undefined : schema.items
  return [schema, items].find(
    (one): one is JsonSchema => typeof one === 'object' && one.properties !== undefined,
  )
}

function valueOf(schema: JsonSchema | boolean): string {
  if (typeof schema === 'boolean') return 'anything'
  const {enum: values, anyOf, type, items, additionalProperties, format} = schema
  if (anyOf) return anyOf.map((one) => valueOf(one)).join(' or ')
  if (values) return values.map((value) => `\`${String(value)}\``).join(', ')
  if (type === 'array')
    return `list of ${valueOf(firstOf(items)).replace(/^(?:object|string)$/, '$&s')}`
  if (type === 'object' && typeof additionalProperties === 'object')
    return `by name: ${valueOf(additionalProperties)}`
  return format ?? String(type ?? 'anything')
}

function firstOf(items: JsonSchema['items']): JsonSchema | boolean {
  const [first] = Array.isArray(items) ? items : [items]
  return first ?? true
}
