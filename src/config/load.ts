import path from 'node:path'
import {isMap, isScalar, parseDocument, type Document} from 'yaml'
import {pointFinder} from '../model/span.ts'
import type {Files} from '../host/files.ts'
import {UserError} from '../host/user-error.ts'
import {describeIssue} from './issue.ts'
import {parseConfig} from './schema.ts'
import type {Config} from './config.ts'

const key = 'awesome-paper-lint'

/** Reads a configuration file, JSON or YAML; fails with the place of what is wrong in it. */
export async function loadConfig(file: string, files: Files): Promise<Config> {
  const {text} = await files.read(file)
  const document = parse(file, text)
  const inManifest = path.basename(file) === 'package.json'
  const at = inManifest ? [key] : []
  const value: unknown = inManifest ? document.getIn(at) : document.contents
  const plain = value === null || value === undefined ? {} : plainOf(file, document)

  const result = parseConfig(inManifest ? readKey(plain) : plain)
  if ('config' in result) return result.config
  const [issue] = result.issues
  if (!issue) throw new UserError(`${file}: expected a configuration`)
  const {path: keys, message} = describeIssue(issue)
  const {line, column} = pointFinder(text)(offsetOf(document, [...at, ...keys]))
  throw new UserError(`${file}:${line}:${column}: ${message}`)
}

/** JSON is read as the YAML that it is, so that both give places. */
function parse(file: string, text: string): Document {
  const document = parseDocument(text, {prettyErrors: false})
  const [error] = document.errors
  if (!error) return document
  const {line, column} = pointFinder(text)(error.pos[0])
  const message =
    error.code === 'MULTIPLE_DOCS' ? 'Unexpected second document, expected one' : error.message
  throw new UserError(`${file}:${line}:${column}: ${message}`)
}

/** The values of a document; fails on aliases that lead to nothing, or to too much. */
function plainOf(file: string, document: Document): unknown {
  try {
    return document.toJS() as unknown
  } catch (error) {
    throw new UserError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function readKey(manifest: unknown): unknown {
  return typeof manifest === 'object' && manifest !== null && key in manifest
    ? (manifest as Record<string, unknown>)[key]
    : {}
}

/** Where a path of keys stands: at its key, or at the nearest one above it that is there. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  let offset = 0
  for (let depth = 1; depth <= keys.length; depth++) {
    const parent: unknown =
      depth === 1 ? document.contents : document.getIn(keys.slice(0, depth - 1), true)
    const name = keys[depth - 1]
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === name)
      : undefined
    const node: unknown = pair?.key ?? document.getIn(keys.slice(0, depth), true)
    if (typeof node !== 'object' || node === null || !('range' in node)) return offset
    offset = Array.isArray(node.range) ? Number(node.range[0]) : offset
  }
  return offset
}
