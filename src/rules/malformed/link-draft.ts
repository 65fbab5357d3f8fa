/** How far a link reaches at most. */
const longest = 1000

/** A link as it was meant, where a label's closing bracket and a parenthesis stand side by side. */
export interface Draft {
  /** Where its label begins. */
  readonly start: number
  /** Whether each of its closing brackets has an opening one. */
  readonly isOpened: boolean
  readonly label: string
  /** Behind the label's closing bracket. */
  readonly labelEnd: number
  /** Where the opening parenthesis stands. */
  readonly paren: number
  /** What stands between the parentheses, on one line. */
  readonly target: string
  readonly closed: boolean
}

/** The link that was meant around the closing bracket of its label; nothing where none opens before. */
export function readDraft(text: string, close: number): Draft | undefined {
  const begin = text[close - 1] === '\\' ? undefined : beginning(text, close)
  if (!begin) return undefined
  const paren = text.indexOf('(', close)
  const rest = /^[^\r\n]*/.exec(text.slice(paren + 1, paren + 1 + longest))?.[0] ?? ''
  const end = closing(rest)
  const label = text.slice(begin.start, close).replace(/[[\]]/g, '').trim()
  const target = end === undefined ? (/^[^\s\])|]*/.exec(rest)?.[0] ?? '') : rest.slice(0, end)
  return {...begin, label, labelEnd: close + 1, paren, target, closed: end !== undefined}
}

/** The bracket that a closing one answers to, on its line; else the nearest one. */
function beginning(text: string, close: number): Pick<Draft, 'start' | 'isOpened'> | undefined {
  let depth = 0
  let nearest: number | undefined
  for (let index = close; index >= Math.max(0, close - longest); index--) {
    const character = text[index]
    if (character === '\n' || character === '\r') break
    if (character === ']') depth++
    if (character !== '[') continue
    if (--depth === 0) return {start: index, isOpened: true}
    nearest ??= index
  }
  return nearest === undefined ? undefined : {start: nearest, isOpened: false}
}

/** Where a parenthesis closes; nothing where another link or cell begins before. */
function closing(rest: string): number | undefined {
  let depth = 0
  for (let index = 0; index < rest.length; index++) {
    if (/^\]\s*(?:\[|$)/.test(rest.slice(index)) || rest.startsWith('](', index)) return undefined
    if (rest[index] === '|') return undefined
    if (rest[index] === '(') depth++
    else if (rest[index] === ')' && depth-- === 0) return index
  }
  return undefined
}
