/** The version of the format; an older program leaves a newer cache alone. */
export const version = 1

/** What a text turned out to be. `records` are lines `"ADDRESS":{…}` by address. */
export type Reading =
  | {readonly kind: 'cache'; readonly records: Map<string, string>}
  /** A cache of which a part cannot be read; the records are the rest. */
  | {readonly kind: 'damaged'; readonly records: Map<string, string>}
  | {readonly kind: 'newer'; readonly version: number}
  /** No cache at all, but somebody's file. */
  | {readonly kind: 'foreign'}

/**
 * Reads a cache: JSON with one record a line, so that it can be read in part, and compared and joined line by line.
 * Another layout of the same JSON will do. `isNamedJson` tells that the file claims to be JSON.
 */
export function readDocument(text: string, isNamedJson: boolean): Reading {
  if (text.trim() === '') return {kind: 'cache', records: new Map()}
  const found = Number(/^\uFEFF?\s*\{\s*"version"\s*:\s*(\d+)\s*[,}]/.exec(text)?.[1] ?? Number.NaN)
  if (found > version) return {kind: 'newer', version: found}

  const {records, isWhole} = readLines(text)
  if (found === version && isWhole) return {kind: 'cache', records}
  const value = parse(text)
  if (value !== undefined) return readValue(value)
  return found === version || isNamedJson ? {kind: 'damaged', records} : {kind: 'foreign'}
}

/** Writes records as a cache, sorted by address. */
export function writeDocument(records: ReadonlyMap<string, string>): string {
  const lines = [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
  return `${head}${lines.join(',\n')}${lines.length === 0 ? '' : '\n'}${tail}`
}

/** The line of a record. */
export function lineOf(address: string, record: string): string {
  return `${JSON.stringify(address)}:${record}`
}

/** The value of a record's line; the line is known to hold one. */
export function valueIn(line: string): unknown {
  return Object.values(JSON.parse(`{${line}}`) as object)[0]
}

const head = `{"version":${version},"links":{\n`
const tail = '}}\n'

/** Every line that is a record, and whether nothing else is there. */
function readLines(text: string): {records: Map<string, string>; isWhole: boolean} {
  const records = new Map<string, string>()
  let strangers = 0
  for (const line of linesOf(text.startsWith(head) ? text.slice(head.length) : text)) {
    const plain = line.endsWith(',') ? line.slice(0, -1) : line
    const [entry, ...others] = plain.startsWith('"') ? entriesOf(parse(`{${plain}}`)) : []
    if (entry && others.length === 0 && isObject(entry[1])) records.set(entry[0], plain)
    else strangers++
  }
  const isWhole = text.startsWith(head) && text.endsWith(tail) && strangers === 1
  return {records, isWhole}
}

/** The lines of a text one by one, so that it need not be held twice. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start)
    const stop = end === -1 ? text.length : end
    yield text.slice(start, text.charAt(stop - 1) === '\r' ? stop - 1 : stop)
    start = stop + 1
  }
}

function readValue(value: unknown): Reading {
  if (!isObject(value) || value['version'] !== version || !isObject(value['links'])) {
    return {kind: 'foreign'}
  }
  const entries = entriesOf(value['links']).filter(([, record]) => isObject(record))
  const lines = entries.map(
    ([address, record]) => [address, lineOf(address, JSON.stringify(record))] as const,
  )
  return {kind: 'cache', records: new Map(lines)}
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : []
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
