import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {cachedDataVersionTag} from 'node:v8'
import {Script} from 'node:vm'
import {crc32} from 'node:zlib'
import {resetHeap, textRead} from './heap.ts'

/** Where compiled code is kept; nowhere until somebody says so. */
let folder: string | undefined

/** The code of this program as V8 has compiled it. */
export const compiledCode = {keep, load}

/**
 * Keeps in a folder what V8 makes of the scripts that are loaded from now on, for the next start: reading and compiling
 * them is a quarter of the time that a list of 20 KB takes. Node's own cache, from 22.8 on, saves half of that. Nothing is
 * kept without a folder, or where `NODE_DISABLE_COMPILE_CACHE` is set, as Node has it.
 */
function keep(to: string | undefined): void {
  if (!process.env['NODE_DISABLE_COMPILE_CACHE']) folder = to
}

/** Runs a script and gives its value. The build writes a chunk as one that is a function. */
function load(url: URL): unknown {
  const filename = fileURLToPath(url)
  const text = readFileSync(filename)
  if (folder === undefined)
    return new Script(text.toString('latin1'), {filename}).runInThisContext()
  const kept = new KeptCode(path.join(folder, `${path.basename(filename)}-${versionTag()}`), text)
  const script = new Script(text.toString('latin1'), {filename, ...kept.read()})
  process.once('exit', () => kept.update(script))
  return script.runInThisContext()
}

/** Tells this V8, with the flags that it runs with, from all others. */
function versionTag(): string {
  return cachedDataVersionTag().toString(16)
}

/** Before V8's data stand two numbers of four bytes: a checksum, and how much text the run had read that wrote them. */
const headLength = 8

/**
 * Bytes of text up to which a run is short enough to keep what it compiled. A longer one gains little by it, and what it
 * would leave loads slower: all that many lists need, without what V8 has dropped meanwhile.
 */
const most = 200_000

/** A file with what V8 made of a script. */
class KeptCode {
  readonly #tag = versionTag()
  readonly #file: string
  readonly #textSum: number
  #readBefore = 0

  constructor(file: string, text: Buffer) {
    this.#file = file
    this.#textSum = crc32(text)
  }

  /** The data as V8 asks for them, if they are whole and of this very script: it compares lengths alone, and trusts the rest. */
  read(): {cachedData?: Buffer} {
    try {
      const bytes = readFileSync(this.#file)
      const cachedData = bytes.subarray(headLength)
      if (bytes.readUInt32LE() !== crc32(cachedData, this.#textSum)) return {}
      this.#readBefore = bytes.readUInt32LE(4)
      return {cachedData}
    } catch {
      return {}
    }
  }

  /** Writes the data at the end of a run, if V8 did not take those that were kept, or if more text made it compile more. */
  update(script: Script): void {
    const isNew = script.cachedDataRejected !== false
    if (textRead() > most || !(isNew || textRead() > 2 * this.#readBefore)) return
    resetHeap()
    // V8 would not take them with other flags than those of a start.
    if (versionTag() === this.#tag) this.#write(script.createCachedData())
  }

  /** Writes the data, whole or not at all. A folder that cannot be written is no reason to complain. */
  #write(data: Buffer): void {
    const draft = `${this.#file}.${process.pid}`
    const head = Buffer.alloc(headLength)
    head.writeUInt32LE(crc32(data, this.#textSum))
    head.writeUInt32LE(textRead(), 4)
    try {
      mkdirSync(path.dirname(this.#file), {recursive: true, mode: 0o700})
      writeFileSync(draft, Buffer.concat([head, data]))
      renameSync(draft, this.#file)
    } catch {
      if (existsSync(draft)) rmSync(draft, {force: true})
    }
  }
}
