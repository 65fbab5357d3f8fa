/** More than any head takes. */
const most = 65_536

/** Whether the head of an answer has not come to its end. */
export function isHeadOpen(bytes: Buffer): boolean {
  if (bytes.length >= most || !bytes.subarray(0, 7).equals(start)) return false
  return !headEnd.test(bytes.toString('latin1'))
}

/**
 * Puts right in the head of an answer what browsers forgive and undici does not: line ends, folded lines, and lengths that
 * stand twice, or beside chunks. What is none of these stays as it is.
 */
export function forgive(bytes: Buffer): Buffer {
  const text = bytes.subarray(0, most).toString('latin1')
  const end = headEnd.exec(text)
  if (!end || !bytes.subarray(0, 7).equals(start)) return bytes
  const head = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ')
  const lines = withOneLength(
    head.split(/\r?\n/).map((line) => line.replace(/^([\w-]+)[ \t]+:/, '$1:')),
  )
  const rest = bytes.subarray(end.index + end[0].length)
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), rest])
}

const start = Buffer.from('HTTP/1.')
const headEnd = /\r?\n\r?\n/

function withOneLength(lines: readonly string[]): readonly string[] {
  const isChunked = lines.some((line) => /^transfer-encoding:.*chunked/i.test(line))
  const told = new Set<string>()
  return lines.flatMap((line) => {
    if (/^transfer-encoding:\s*identity\s*$/i.test(line)) return []
    const length = /^content-length:\s*(\d+)(?:\s*,\s*\1)*\s*$/i.exec(line)?.[1]
    if (length === undefined) return [line]
    if (isChunked || told.has(length)) return []
    told.add(length)
    return [`Content-Length: ${length}`]
  })
}
