import type {BlockContent, Definition, DefinitionContent, ListItem, Root, RootContent} from 'mdast'
import remarkLintHeadingIncrement from 'remark-lint-heading-increment'
import remarkLintNoDuplicateDefinitions from 'remark-lint-no-duplicate-definitions'
import remarkLintNoDuplicateHeadingsInSection from 'remark-lint-no-duplicate-headings-in-section'
import remarkLintNoMultipleToplevelHeadings from 'remark-lint-no-multiple-toplevel-headings'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Fold, Report} from '../../finding/report.ts'
import {hasWords} from '../../model/words.ts'
import {noticeableFaults, type SyntaxFault} from './heading-fault.ts'
import {markLength, type Document} from './markdown.ts'

/** Rules of remark-lint that a maintainer of paper lists is glad of, with what they tell. */
export const syntaxRules = [
  {id: 'heading-increment', summary: 'A heading skips a level.'},
  {id: 'no-duplicate-definitions', summary: 'A reference is defined twice.'},
  {id: 'no-duplicate-headings-in-section', summary: 'Two headings of one section are equal.'},
  {
    id: 'no-multiple-toplevel-headings',
    summary: 'There is more than one heading of the first level.',
  },
] as const

export type SyntaxRuleId = (typeof syntaxRules)[number]['id']

const processor = unified()
  .use(remarkLintHeadingIncrement)
  .use(remarkLintNoDuplicateDefinitions)
  .use(remarkLintNoDuplicateHeadingsInSection)
  .use(remarkLintNoMultipleToplevelHeadings)
  .freeze()

/** Runs remark-lint's own rules on the tree that is there already. */
export function* checkSyntax({
  text,
  tree,
}: Document): Generator<{rule: SyntaxRuleId; report: Report}> {
  const shift = markLength(text)
  const body = text.slice(shift)
  const skeleton = skeletonOf(tree)
  for (const {rule, reason, start, end} of noticeableFaults(
    skeleton,
    body,
    faultsOf(skeleton, body),
  )) {
    const span = {start: start + shift, end: end + shift}
    yield {rule, report: {message: wellSpelled(reason), span, fold: foldOf(reason)}}
  }
}

/** A fault with the rule that tells it. */
interface RuleFault extends SyntaxFault {
  readonly rule: SyntaxRuleId
}

/** What the rules of remark-lint say of a skeleton. */
function faultsOf(skeleton: Root, body: string): RuleFault[] {
  const file = new VFile(body)
  processor.runSync(skeleton, file)
  return file.messages.flatMap(({reason, ruleId, place}) => {
    const rule = syntaxRules.find(({id}) => id === ruleId)?.id
    const {offset: start} = place && 'start' in place ? place.start : (place ?? {})
    const {offset: end} = place && 'start' in place ? place.end : (place ?? {})
    if (rule === undefined || start === undefined || end === undefined) return []
    return [{rule, reason, start, end}]
  })
}

/** Some messages of remark-lint lack a letter. */
function wellSpelled(reason: string): string {
  return reason.replace('exected', 'expected')
}

/** What is said of many headings alike is told once. */
function foldOf(reason: string): Fold {
  const message = wellSpelled(reason)
  return {key: reason, most: 1, message: (count) => `${message} (${count} such places)`}
}

/** A tree of headings and definitions alone: all that these rules look at, without the long tables around. */
function skeletonOf({children, ...root}: Root): Root {
  return {...root, children: children.flatMap(boneOf)}
}

/** What the rules look at in a block: headings and definitions, and what these stand in. */
function boneOf<Node extends RootContent | BlockContent | DefinitionContent | ListItem>(
  node: Node,
): Node[] {
  switch (node.type) {
    case 'heading':
      return [node]
    case 'definition':
      return isComment(node) ? [] : [node]
    case 'blockquote':
    case 'list':
    case 'listItem': {
      const children = (node.children as Node[]).flatMap(boneOf)
      return children.length === 0 ? [] : [{...node, children}]
    }
    default:
      return []
  }
}

/** Whether a definition leads nowhere and only hides a remark: `[comment]: <> (Bee2021)`, `[//]: # (later)`. */
function isComment({identifier, url}: Definition): boolean {
  return url === '' || url === '#' || !hasWords(identifier)
}
