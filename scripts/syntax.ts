/** A node of a program, as the parser gives it. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** A piece of a program to be written otherwise. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A program with its edits. */
export function edited(code: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let end = 0
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    parts.push(code.slice(end, edit.start), edit.text)
    end = edit.end
  }
  return [...parts, code.slice(end)].join('')
}

/** A node and all that are within it. */
export function nodesIn(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(nodesIn)]
}

export function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode)
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
