import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkLint from 'remark-lint'
import type {Processor} from 'unified'
import {lintRule} from 'unified-lint-rule'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Config} from './config/config.ts'
import {ignoredPlaces} from './config/ignore.ts'
import {resolveSettings, type Settings} from './config/settings.ts'
import type {Report} from './finding/report.ts'
import type {List} from './model/list.ts'
import {pointFinder, slice, type Point, type Span} from './model/span.ts'
import {readList} from './parse/list.ts'
import './parse/syntax/ready-html-parser.ts'
import {docsOf} from './project.ts'
import {rules} from './rules/index.ts'
import type {Rule} from './rules/rule.ts'

export type {Config} from './config/config.ts'

/**
 * The remark plugin: GitHub's Markdown, remark-lint's comments, and every rule of this project as a
 * remark-lint rule.
 *
 * @param options What a configuration file may say; `rules` turns rules off and gives them options.
 */
export default function awesomePaperLint(this: unknown, options?: Config): undefined {
  const settings = resolveSettings(options)
  const processor = this as Processor
  processor.use(remarkGfm).use(remarkLint)
  for (const rule of rules) {
    if (settings.levelOf(rule.id) !== 'off') processor.use(remarkRule(rule, settings))
  }
}

/** Wraps a rule as a remark-lint rule. */
function remarkRule(rule: Rule, settings: Settings) {
  return lintRule<Root>({origin: `remark-lint:${rule.id}`, url: docsOf(rule.id)}, (tree, file) => {
    const list = listOf(tree, file, settings)
    const point = pointFinder(list.text)
    const isIgnored = ignoredPlaces(list, settings.ignoredAddresses)
    for (const report of rule.check(list, settings.contextOf(rule.id))) {
      if (!isIgnored(report.span)) tell(file, list, report, point)
    }
  })
}

const lists = new WeakMap<Root, List>()

/** The list of a tree; all rules see the same one. */
function listOf(tree: Root, file: VFile, settings: Settings): List {
  const known = lists.get(tree)
  if (known) return known
  const list = readList({path: file.path, text: String(file), tree}, settings)
  lists.set(tree, list)
  return list
}

function tell(file: VFile, list: List, report: Report, point: (offset: number) => Point): void {
  const [only, ...others] = report.fix?.edits ?? []
  const expected = report.fix?.safety === 'safe' && others.length === 0 ? only : undefined
  const span = expected ?? report.span
  const message = file.message(report.message, {
    place: placeOf(span, point),
    ...causeOf(report, point),
  })
  message.actual = slice(list.text, span)
  if (expected) message.expected = [expected.text]
  if (report.hint !== undefined) message.note = report.hint
}

function causeOf({related}: Report, point: (offset: number) => Point): {cause?: VFileMessage} {
  const [first] = related ?? []
  return first ? {cause: new VFileMessage(first.message, {place: placeOf(first.span, point)})} : {}
}

function placeOf({start, end}: Span, point: (offset: number) => Point) {
  return {start: point(start), end: point(end)}
}
