import {noteRead} from './heap.ts'
import {decode, maximumSize, type TextFile} from './text-file.ts'

/** Reads the text that is piped in; stops at the first byte too many. */
export async function readStdin(): Promise<TextFile> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > maximumSize) break
  }
  noteRead(size)
  return decode('<stdin>', Buffer.concat(chunks))
}
