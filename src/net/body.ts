import type {Transform} from 'node:stream'
import {createBrotliDecompress, createGunzip, createInflate, createInflateRaw} from 'node:zlib'

/** Turns the first bytes of a body into text, by what its headers and its first lines say. */
export function textOf(
  bytes: Buffer,
  headers: Readonly<Record<string, string>>,
  maxBytes: number,
): string | Promise<string> {
  const type = headers['content-type'] ?? ''
  const create = unpackers[headers['content-encoding']?.trim().toLowerCase() ?? '']
  if (!create || bytes.length === 0) return decode(bytes, type)
  return unpack(bytes, create(bytes), maxBytes).then((plain) => decode(plain, type))
}

/** We ask for plain bytes, and some servers pack them all the same; what cannot be unpacked is taken as it is. */
function unpack(bytes: Buffer, stream: Transform, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let missing = maxBytes
  return new Promise((resolve) => {
    const end = () => {
      stream.destroy()
      resolve(chunks.length > 0 ? Buffer.concat(chunks) : bytes)
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

const unpackers: Readonly<Partial<Record<string, (bytes: Buffer) => Transform>>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  // Some servers leave the two bytes out that name zlib.
  deflate: ([first = 0]) => ((first & 15) === 8 ? createInflate() : createInflateRaw()),
  br: () => createBrotliDecompress(),
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
