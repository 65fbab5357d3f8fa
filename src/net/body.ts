import type {Transform} from 'node:stream'
import zlib from 'node:zlib'

/** Turns the first bytes of a body into text, by what its headers and its first lines say; nothing where it is none. */
export function textOf(
  bytes: Buffer,
  headers: Readonly<Record<string, string>>,
  maxBytes: number,
): string | undefined | Promise<string | undefined> {
  const type = headers['content-type'] ?? ''
  const codings = codingsIn(headers['content-encoding'] ?? '')
  if (codings.length === 0 || bytes.length === 0) return decode(bytes, type)
  return unpackAll(bytes, codings, maxBytes).then((plain) => {
    if (plain) return decode(plain, type)
    // Some servers name a packing, or nonsense, and send the page as it is.
    return isText(bytes) ? decode(bytes, type) : undefined
  })
}

/** The codings that were applied, in that order. */
function codingsIn(header: string): readonly string[] {
  return header
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
}

/** Takes codings off, the last one first; nothing where one is not known or not there. */
async function unpackAll(
  bytes: Buffer,
  codings: readonly string[],
  maxBytes: number,
): Promise<Buffer | undefined> {
  if (codings.length > mostCodings) return undefined
  let plain: Buffer | undefined = bytes
  for (const coding of codings.toReversed()) {
    const create = unpackers[coding]
    if (!create || !plain) return undefined
    plain = await unpack(plain, create(plain), maxBytes)
  }
  return plain
}

/** Nobody packs more often in earnest. */
const mostCodings = 3

/** We ask for plain bytes, and some servers pack them all the same. */
function unpack(bytes: Buffer, stream: Transform, maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let missing = maxBytes
  return new Promise((resolve) => {
    const end = () => {
      stream.destroy()
      resolve(chunks.length > 0 ? Buffer.concat(chunks) : undefined)
    }
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk.subarray(0, missing))
      missing -= chunk.length
      if (missing <= 0) end()
    })
    // Bytes that were cut off end with an error; what came before is good.
    stream.on('error', end)
    stream.on('end', end)
    stream.end(bytes)
  })
}

/** Not every Node that we run on has it. */
const {createZstdDecompress} = zlib as typeof zlib & {
  readonly createZstdDecompress?: () => Transform
}

const unpackers: Readonly<Partial<Record<string, (bytes: Buffer) => Transform>>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  // Some servers leave the two bytes out that name zlib.
  deflate: ([first = 0]) => ((first & 15) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
  br: () => zlib.createBrotliDecompress(),
  ...(createZstdDecompress && {zstd: () => createZstdDecompress()}),
}

/** Whether bytes that were said to be packed are plain all the same. */
function isText(bytes: Buffer): boolean {
  return !/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(bytes.subarray(0, 1024).toString('latin1'))
}

function decode(bytes: Buffer, type: string): string {
  if (/^[^;]*;\s*charset=utf-8$/i.test(type)) return bytes.toString()
  const top = bytes.subarray(0, 1024).toString('latin1')
  const declared = /charset\s*=\s*["']?\s*([\w:-]+)/i
  const name = declared.exec(type)?.[1] ?? declared.exec(top)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(markOf(bytes) ?? name).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** The encoding that a byte order mark gives away, whatever else is said. */
function markOf([first, second, third]: Buffer): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}
