import type {Inline} from '../text/inline.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import type {Title} from './title-context.ts'
import {isOfTool} from './told-thing.ts'

/** The name of a thing before a sentence that says what it is, which an item begins with. */
const told =
  /^\s*(?<name>[\p{Alpha}\d][\p{Alpha}\d.+-]*(?:\/[\w.-]+(?=:\s))?)(?::\s(?<said>\S.*)|(?:, [^,.]{3,60},)? is (?:an?|the) (?<thing>(?:\p{Lower}|\p{Upper}{2}).*))$/su

/**
 * The name of a tool that a sentence tells of, where no paper is linked: `FarKit is a tool for seeing far. [[GitHub]](url)`,
 * `bee/farkit: sees far by night [[GitHub]](url)`, `FarKit: FarKit sees by night [[GitHub]](url)`.
 */
export function toldName([first, ...others]: readonly Inline[]): Title | undefined {
  if (first?.kind !== 'text' || first.strong || others[0]?.kind !== 'link') return undefined
  if (others.some(({paper}) => paper)) return undefined
  const {name = '', said, thing} = told.exec(first.text)?.groups ?? {}
  const isThing = thing !== undefined && wordsIn(thing) > 3 && !isCapital(thing)
  if (!isThing && !(said !== undefined && isToolSaid(name, said))) return undefined
  const start = first.inner.start + first.text.indexOf(name)
  return {text: name, span: {start, end: start + name.length}}
}

/** Whether a name before a colon is that of a repository, is said again behind it, or is told to be a tool. */
function isToolSaid(name: string, said: string): boolean {
  return (
    name.includes('/') ||
    (/^(?: is |['’]s )/.test(said.slice(name.length)) && said.startsWith(name)) ||
    isOfTool(said)
  )
}
