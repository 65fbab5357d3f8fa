import type {BlockContent, DefinitionContent, ListItem, Root, RootContent} from 'mdast'
import remarkLintHeadingIncrement from 'remark-lint-heading-increment'
import remarkLintNoDuplicateDefinitions from 'remark-lint-no-duplicate-definitions'
import remarkLintNoDuplicateHeadingsInSection from 'remark-lint-no-duplicate-headings-in-section'
import remarkLintNoMultipleToplevelHeadings from 'remark-lint-no-multiple-toplevel-headings'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Fold, Report} from '../finding/report.ts'
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
  const file = new VFile(text.slice(shift))
  processor.runSync(skeletonOf(tree), file)

  for (const {reason, ruleId, place} of file.messages) {
    const rule = syntaxRules.find(({id}) => id === ruleId)?.id
    const [start, end] =
      place && 'start' in place
        ? [place.start.offset, place.end.offset]
        : [place?.offset, place?.offset]
    if (rule === undefined || start === undefined || end === undefined) continue
    const span = {start: start + shift, end: end + shift}
    yield {rule, report: {message: wellSpelled(reason), span, fold: foldOf(reason)}}
  }
}

/** Some messages of remark-lint lack a letter. */
function wellSpelled(reason: string): string {
  return reason.replace('exected', 'expected')
}

/** What is said of many headings alike is the list's own way, and told once. */
function foldOf(reason: string): Fold {
  const message = wellSpelled(reason)
  return {key: reason, most: 5, message: (count) => `${message} (${count} such places)`}
}

/** A tree of headings and definitions alone: all that these rules look at, without the long tables around. */
function skeletonOf({children, ...root}: Root): Root {
  return {...root, children: children.flatMap(boneOf)}
}

function boneOf<Node extends RootContent | BlockContent | DefinitionContent | ListItem>(
  node: Node,
): Node[] {
  switch (node.type) {
    case 'heading':
    case 'definition':
      return [node]
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
