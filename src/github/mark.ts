import {hash} from '../finding/hash.ts'
import {name} from '../project.ts'

/** A comment that no reader sees: what was posted is found again by it. It holds plain words only. */
export function mark(...words: readonly string[]): string {
  return `<!-- ${name}: ${words.join(' ')} -->`
}

/** The words of the first mark of a kind in a text; line ends may have changed on the way. */
export function wordsIn(
  body: string | null | undefined,
  kind: string,
): readonly string[] | undefined {
  const pattern = new RegExp(`<!-- ${name}: ${kind}((?: [^\\s>]+)*) -->`)
  return pattern
    .exec(body ?? '')?.[1]
    ?.split(' ')
    .filter((word) => word !== '')
}

/** A short name for a text, of which nothing can be read. */
export function digest(text: string): string {
  return hash(text, 16)
}

/** Whether two bodies are the same to a reader: GitHub may change line ends and the white space around. */
export function isSameBody(a: string | null | undefined, b: string): boolean {
  return plain(a ?? '') === plain(b)
}

function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trim()
}
