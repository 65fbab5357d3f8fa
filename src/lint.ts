import type {World} from './checks/check.ts'
import type {Settings} from './config/settings.ts'
import {byPlace} from './finding/order.ts'
import {select, type Linted} from './findings.ts'
import type {List} from './model/list.ts'
import type {Siblings} from './model/siblings.ts'
import {readList} from './parse/list.ts'
import {parseMarkdown} from './parse/syntax/markdown.ts'
import {holdsSuppressions, unsuppressed} from './parse/syntax/suppression.ts'
import type {Extent} from './scope/scope.ts'
import type {Told} from './scope/select.ts'
import {checksOn, rulesAmong, rulesOn, syntaxRulesOn} from './told.ts'

/** Reads one text as a list. */
export function readText(path: string, text: string, settings: Settings): List {
  return readList(parseMarkdown(path, text), settings)
}

/** What is known beyond the text of a list. */
export interface Beyond {
  /** What the world has answered, where it has been asked. */
  readonly world?: World | undefined
  /** The other lists of the run and the files around them. */
  readonly siblings?: Siblings | undefined
}

/**
 * Judges one text: rules on the list, and checks where the world has been asked. All of it is
 * judged; told is what stands on what is looked at.
 */
export function lintText(
  path: string,
  text: string,
  settings: Settings,
  beyond: Beyond = {},
  extent: Extent = 'all',
): Linted {
  const document = parseMarkdown(path, text)
  const list = readList(document, settings)
  const {world, siblings} = beyond
  const told = [
    ...(world?.part?.isFirst === false
      ? []
      : [...syntaxRulesOn(document, list, settings), ...[...rulesOn(list, settings)].flat()]),
    ...(siblings ? rulesAmong(list, settings, siblings, world) : []),
    ...(world ? checksOn(list, settings, world) : []),
  ]
  const heard = (some: readonly Told[]) =>
    unsuppressed(
      document,
      some.map((one) => ({...one, span: one.report.span})),
    )
  return select(list, told, heard, settings, extent, world?.part)
}

/**
 * Reads one text, and judges what needs its syntax; `addRules` adds what its rules say. Where comments silence, which stand
 * in the syntax, all is judged at once.
 */
export function lintSyntax(
  path: string,
  text: string,
  settings: Settings,
  extent: Extent = 'all',
): Linted {
  if (holdsSuppressions(text)) return lintText(path, text, settings, {}, extent)
  const document = parseMarkdown(path, text)
  const list = readList(document, settings)
  return select(
    list,
    [...syntaxRulesOn(document, list, settings)],
    allHeard,
    settings,
    extent,
    undefined,
  )
}

/** Adds what the rules say of a list by itself; others get their turn after each of them. */
export async function addRules(
  first: Linted,
  settings: Settings,
  extent: Extent,
  pause: () => Promise<void>,
): Promise<Linted> {
  const {list} = first
  if (holdsSuppressions(list.text)) return first
  const told: Told[] = []
  for (const some of rulesOn(list, settings)) {
    told.push(...some)
    await pause()
  }
  return joined(first, select(list, told, allHeard, settings, extent, undefined))
}

/** What was said of a list, and what is known of it since. */
export interface Addition {
  readonly first: Linted
  /** What is new: what the list was judged by already is left out. */
  readonly news: Beyond
  /** All that is known. */
  readonly beyond: Beyond
}

/**
 * Adds what is found by what has become known of a list to what was found in it before. It is not read again, unless
 * it holds comments that silence, which stand in its syntax.
 */
export function addToLint(
  {first, news, beyond}: Addition,
  settings: Settings,
  extent: Extent = 'all',
): Linted {
  const {list} = first
  const {world, siblings} = news
  if (holdsSuppressions(list.text)) return lintText(list.path, list.text, settings, beyond, extent)
  const told = [
    ...(siblings ? rulesAmong(list, settings, siblings, beyond.world) : []),
    ...(world ? checksOn(list, settings, world) : []),
  ]
  const added = select(list, told, allHeard, settings, extent, world?.part)
  return world?.part?.isFirst === false ? added : joined(first, added)
}

function joined(first: Linted, added: Linted): Linted {
  return {
    list: first.list,
    findings: [...first.findings, ...added.findings].sort(byPlace),
    suppressed: first.suppressed + added.suppressed,
    outOfScope: first.outOfScope + added.outOfScope,
  }
}

const allHeard = (some: readonly Told[]): readonly Told[] => some
