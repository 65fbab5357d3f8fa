import type {Plugin} from 'rolldown'
import {parseSync} from 'rolldown/utils'
import {lateConstants} from './late-constants.ts'
import {edited, nodesIn, type Edit, type Node} from './syntax.ts'

/**
 * Writes each long pattern, and each with a class of Unicode (`\p{Alpha}`), as a text that becomes a pattern where it is
 * first used, and each constant that is such a pattern as a function that makes it then. V8 reads every pattern in full as
 * it reads a file, and again with the function around it: with those classes, which are tables of hundreds of ranges, that
 * is a tenth of the time until a list is opened; the long ones, most of which a list has no use for, are a hundredth of a
 * short run.
 */
export const latePatterns: Plugin = {
  name: 'late-patterns',
  renderChunk(code, {fileName}) {
    const program = parseSync(fileName, code).program as unknown as Node
    const literals = nodesIn(program).filter((node) => 'regex' in node && isLate(node))
    const edits = [...literals.map(lateLiteral), ...lateConstants(program, isPattern)]
    return edits.length === 0 ? null : `${edited(code, edits)}${maker}`
  },
}

interface Regex {
  readonly pattern: string
  readonly flags: string
}

/** From how many signs on a pattern is long. */
const long = 30

/** A pattern that remembers where it stopped (`g`, `y`) must be a new one each time. */
function isLate(node: Node): boolean {
  const {pattern, flags} = node['regex'] as Regex
  return (pattern.length >= long || /\\p\{/i.test(pattern)) && !/[gy]/.test(flags)
}

function lateLiteral(node: Node, index: number): Edit {
  const {pattern, flags} = node['regex'] as Regex
  const [text, signs] = [JSON.stringify(pattern), JSON.stringify(flags)]
  return {start: node.start, end: node.end, text: `$pattern(${index}, ${text}, ${signs})`}
}

/** Whether a constant is a late pattern, or is made of texts: `new RegExp(…)`. */
function isPattern(init: Node): boolean {
  const callee = init['callee'] as Node | undefined
  return (
    ('regex' in init && isLate(init)) ||
    (init.type === 'NewExpression' && callee?.['name'] === 'RegExp')
  )
}

/** What makes the patterns of a chunk; `var`, because modules above it use it as they are loaded. */
const maker = `
var $patterns;
function $pattern(index, text, flags) {
	$patterns ??= [];
	return $patterns[index] ??= new RegExp(text, flags);
}
`
