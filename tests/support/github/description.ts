import {Ajv, type ValidateFunction} from 'ajv'
import api from './openapi.json' with {type: 'json'}

/** What the public description says of a request and its answer; texts that say what is wrong. */
export interface Description {
  requestFaults(operation: string, body: unknown): string[]
  answerFaults(operation: string, body: unknown): string[]
}

type Operations = Readonly<Record<string, {readonly request?: object; readonly response?: object}>>

/** The description as validators; a property that it does not know is a fault as well. */
export function createDescription(): Description {
  const ajv = new Ajv({strict: false, allErrors: true, allowUnionTypes: true})
  for (const [name, schema] of Object.entries(api.schemas))
    ajv.addSchema(closed(schema), `api#/${name}`)
  const operations = api.operations as Operations
  const validators = new Map<object, ValidateFunction>()
  const faults = (schema: object | undefined, body: unknown): string[] => {
    if (!schema) return []
    const validate = validators.get(schema) ?? ajv.compile(closed(schema))
    validators.set(schema, validate)
    if (validate(body)) return []
    return (validate.errors ?? []).map(
      ({instancePath, message, params}) =>
        `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    )
  }
  const find = (operation: string) => {
    const found = operations[operation]
    if (!found) throw new Error(`The description has no ${operation}`)
    return found
  }
  return {
    requestFaults: (operation, body) => faults(find(operation).request, body),
    answerFaults: (operation, body) => faults(find(operation).response, body),
  }
}

function closed<Schema>(schema: Schema): Schema {
  if (Array.isArray(schema)) return schema.map((item: unknown) => closed(item)) as Schema
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).map(([key, value]) => [
    key,
    // What a schema adds to another one cannot know the properties of that.
    key === 'allOf' ? (value as unknown) : closed(value as unknown),
  ])
  const copy = Object.fromEntries(entries) as Record<string, unknown>
  const isOpen = 'additionalProperties' in copy || 'allOf' in copy || 'anyOf' in copy
  if (typeof copy['properties'] === 'object' && copy['type'] === 'object' && !isOpen) {
    copy['additionalProperties'] = false
  }
  return copy as Schema
}
