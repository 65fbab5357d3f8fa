import {readFileSync, readdirSync} from 'node:fs'
import type {Code, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Config} from '../../src/config/config.ts'
import type {Evidence} from '../../src/verdict/evidence.ts'

/** An example of a rule's page: a text, what is said of it, and what fixing makes of it. */
export interface Example {
  readonly line: number
  readonly text: string
  /** The lines that are said; none for an example that is as it should be. */
  readonly said: readonly string[]
  readonly fixed: {readonly text: string; readonly safety: 'safe' | 'unsafe'} | undefined
  /** The options that the rule is given. */
  readonly options: object
  /** What the configuration says besides. */
  readonly config: Config
  /** The files around the list with their texts, by path. */
  readonly files: Readonly<Record<string, string>> | undefined
  /** Verdicts by URL, as the world would answer. */
  readonly verdicts:
    | Readonly<
        Record<
          string,
          {verdict: string; reason: string; movedTo?: string; evidence?: readonly Evidence[]}
        >
      >
    | undefined
}

/** The ids that have a page. */
export function pageIds(): string[] {
  return readdirSync('docs/rules')
    .filter((file) => file !== 'README.md')
    .map((file) => file.replace(/\.md$/, ''))
}

/** The examples of a page, in order. */
export function examplesOf(id: string): Example[] {
  const tree: Root = unified()
    .use(remarkParse)
    .parse(readFileSync(`docs/rules/${id}.md`, 'utf8'))
  const blocks = tree.children.filter((node): node is Code => node.type === 'code')
  const examples: Example[] = []
  let verdicts: Example['verdicts']
  let files: Example['files']
  let options = {}
  let config: Config = {}

  for (const [index, {lang, meta, value, position}] of blocks.entries()) {
    if (lang === 'json' && meta === 'verdicts') verdicts = JSON.parse(value) as Example['verdicts']
    if (lang === 'json' && meta === 'files') files = JSON.parse(value) as Example['files']
    if (lang === 'json' && meta === 'config') config = JSON.parse(value) as Config
    if (lang === 'json' && meta === 'options') options = JSON.parse(value) as object
    if (lang !== 'md' || (meta !== 'unexpected' && meta !== 'expected')) continue
    const [next, afterNext] = [blocks[index + 1], blocks[index + 2]]
    const isSaid = meta === 'unexpected' && next?.lang === 'txt'
    const fixed = isSaid && afterNext?.meta?.startsWith('fixed') === true ? afterNext : undefined
    examples.push({
      line: position?.start.line ?? 0,
      text: `${value}\n`,
      said: isSaid ? next.value.split('\n') : [],
      fixed: fixed && {
        text: `${fixed.value}\n`,
        safety: fixed.meta === 'fixed unsafe' ? 'unsafe' : 'safe',
      },
      options,
      config,
      files,
      verdicts,
    })
    if (meta === 'unexpected' && !isSaid)
      throw new Error(`${id}: an unexpected example needs a txt block`)
  }
  return examples
}
