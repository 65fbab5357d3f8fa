import type {Plugin} from 'rolldown'
import {parseSync, Visitor} from 'rolldown/utils'

/**
 * Writes each pattern with a class of Unicode (`\p{Alpha}`) as a text that becomes a pattern where it is first used. V8
 * reads every pattern in full as it reads a file, and again with the function around it: with those classes, which are
 * tables of hundreds of ranges, that is a tenth of the time until a list is opened.
 */
export const latePatterns: Plugin = {
  name: 'late-patterns',
  renderChunk(code, {fileName}) {
    const {program} = parseSync(fileName, code)
    const parts: string[] = []
    let end = 0
    const visitor = new Visitor({
      Literal(node) {
        if (!('regex' in node) || !isLate(node.regex)) return
        const {pattern, flags} = node.regex
        const [text, signs] = [JSON.stringify(pattern), JSON.stringify(flags)]
        parts.push(code.slice(end, node.start), `$pattern(${parts.length / 2}, ${text}, ${signs})`)
        end = node.end
      },
    })
    visitor.visit(program)
    return parts.length === 0 ? null : [...parts, code.slice(end), maker].join('')
  },
}

/** A pattern that remembers where it stopped (`g`, `y`) must be a new one each time. */
function isLate({pattern, flags}: {readonly pattern: string; readonly flags: string}): boolean {
  return /\\p\{/i.test(pattern) && !/[gy]/.test(flags)
}

/** What makes the patterns of a chunk; `var`, because modules above it use it as they are loaded. */
const maker = `
var $patterns;
function $pattern(index, text, flags) {
	$patterns ??= [];
	return $patterns[index] ??= new RegExp(text, flags);
}
`
