import path from 'node:path'
import type {SharedFile} from '../host/shared-file.ts'
import {UserError} from '../host/user-error.ts'
import type {Address} from '../model/address.ts'
import type {Judgement} from '../verdict/verdict.ts'
import {lineOf, readDocument, valueIn, writeDocument, type Reading} from './document.ts'
import {checkedAtIn, readRecord, writeRecord} from './record.ts'

/** Judgements that are kept from one run to the next. */
export interface Cache {
  /** What is known of some addresses, fresh or not. */
  recall(addresses: readonly Address[]): Promise<ReadonlyMap<Address, Judgement>>
  /** Keeps judgements, together with what other runs have kept meanwhile; the later one of two wins. */
  remember(judgements: Iterable<Judgement>): Promise<void>
  /** What the user should know of the file, each matter once. */
  warnings(): readonly Warning[]
}

/** What is wrong with a cache file. */
export interface Warning {
  readonly id: string
  readonly message: string
  readonly isUrgent: true
}

/** Opens the cache in a file, which need not be there yet. `now` gives milliseconds since the epoch. */
export function openCache(name: string, file: SharedFile, now: () => number): Cache {
  const warnings = new Map<string, string>()
  const warn = (id: string, message: string) => void warnings.set(id, message)
  const read = (text: string): Reading =>
    readDocument(text, path.extname(name).toLowerCase() === '.json')
  return {
    warnings: () => [...warnings].map(([id, message]) => ({id, message, isUrgent: true})),
    async recall(addresses) {
      const reading = read((await readText(name, file)) ?? '')
      if (reading.kind !== 'cache') warn(`cache-${reading.kind}`, wordsAbout(name, reading))
      return 'records' in reading ? judgementsIn(reading.records, addresses) : new Map()
    },
    async remember(judgements) {
      const kept = linesOf(judgements)
      const change = async (text = ''): Promise<string | undefined> => {
        const reading = read(text)
        const isDamaged = reading.kind === 'damaged'
        const copy = isDamaged ? await file.setAside() : undefined
        if (reading.kind !== 'cache') warn(`cache-${reading.kind}`, wordsAbout(name, reading, copy))
        if (!('records' in reading)) return undefined
        const isChanged = join(reading.records, kept, now())
        return isChanged || isDamaged ? writeDocument(reading.records) : undefined
      }
      await file.update(change).catch((error: unknown) => {
        warn('cache-unwritten', `Cannot write the cache \`${name}\`: ${wordsFor(error)}`)
      })
    },
  }
}

/** Records of addresses that no run has asked about for so long are dropped. */
const longestKept = 90 * 86_400_000

async function readText(name: string, file: SharedFile): Promise<string | undefined> {
  return file.read().catch((error: unknown) => {
    throw new UserError(`Cannot read the cache ${name}: ${wordsFor(error)}`)
  })
}

function judgementsIn(
  records: ReadonlyMap<string, string>,
  addresses: readonly Address[],
): ReadonlyMap<Address, Judgement> {
  const found = new Map<Address, Judgement>()
  for (const address of addresses) {
    const line = records.get(address)
    const judgement = line === undefined ? undefined : readRecord(address, valueIn(line))
    if (judgement) found.set(address, judgement)
  }
  return found
}

/** The lines to keep; a skipped address was not judged at all. */
function linesOf(judgements: Iterable<Judgement>): ReadonlyMap<string, string> {
  const lines = new Map<string, string>()
  for (const judgement of judgements) {
    if (judgement.verdict === 'skipped' || judgement.fromCache) continue
    const record = writeRecord(judgement)
    if (record !== undefined) lines.set(judgement.address, lineOf(judgement.address, record))
  }
  return lines
}

/** Takes new lines up among records, and drops what is too old; tells whether anything has changed. */
function join(
  records: Map<string, string>,
  lines: ReadonlyMap<string, string>,
  now: number,
): boolean {
  const today = new Date(now).toISOString()
  const oldest = new Date(now - longestKept).toISOString()
  let isChanged = false
  for (const [address, line] of records) {
    const at = checkedAtIn(line)
    if (!lines.has(address) && at !== '' && at < oldest) isChanged = records.delete(address)
  }
  for (const [address, line] of lines) {
    const other = checkedAtIn(records.get(address) ?? '')
    // A time to come is a clock that was wrong.
    if (other > checkedAtIn(line) && other <= today) continue
    records.set(address, line)
    isChanged = true
  }
  return isChanged
}

function wordsAbout(name: string, {kind}: Reading, copy?: string): string {
  const kept = copy === undefined ? '' : `, and a copy is kept in \`${copy}\``
  switch (kind) {
    case 'newer':
      return `Update, or name another cache: \`${name}\` is of a newer version of this program, and is neither used nor changed`
    case 'foreign':
      return `Name another cache: \`${name}\` is a file of another kind, and is neither used nor changed`
    default:
      return `Mind that the cache \`${name}\` is damaged: what could be read of it is used${kept}`
  }
}

function wordsFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'permission denied'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'ENOTDIR') return 'its folder is a file'
  return error instanceof Error ? error.message : String(error)
}
