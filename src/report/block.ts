/** A part of a page that may lose rows at its end, but never its frame. */
export interface Block {
  readonly head: string
  readonly rows: readonly string[]
  readonly tail: string
}

/** What of a block fits into so many bytes, and how many rows were left out; a block without rows is nothing. */
export function fit(
  {head, rows, tail}: Block,
  bytes: number,
): {readonly text: string; readonly left: number} {
  let room = bytes - sizeOf(head) - sizeOf(tail)
  let count = 0

  for (const row of rows) {
    room -= sizeOf(row)
    if (room < 0) break
    count++
  }

  if (count === 0) return {text: '', left: rows.length}
  const lines = [head, ...rows.slice(0, count), ...(tail === '' ? [] : [tail])]
  return {text: `${lines.join('\n')}\n`, left: rows.length - count}
}

function sizeOf(line: string): number {
  return Buffer.byteLength(line) + 1
}
