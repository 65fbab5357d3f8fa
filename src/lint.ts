import type {World} from './checks/check.ts'
import type {Settings} from './config/settings.ts'
import {byPlace} from './finding/order.ts'
import {select, type Heard, type Linted} from './findings.ts'
import type {List} from './model/list.ts'
import type {Siblings} from './model/siblings.ts'
import {readList} from './parse/list.ts'
import {parseMarkdown, type Document} from './parse/syntax/markdown.ts'
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
  const read = hearingOf(document, settings)
  const told = [
    ...(beyond.world?.part?.isFirst === false
      ? []
      : [
          ...syntaxRulesOn(document, read.list, settings),
          ...[...rulesOn(read.list, settings)].flat(),
        ]),
    ...newsOn(read.list, settings, beyond),
  ]
  return select(read, told, settings, extent, beyond.world?.part)
}

/** Reads one text, and judges what needs its syntax; `addRules` adds what its rules say. */
export function lintSyntax(
  path: string,
  text: string,
  settings: Settings,
  extent: Extent = 'all',
): Linted {
  const document = parseMarkdown(path, text)
  const read = hearingOf(document, settings)
  const told = [...syntaxRulesOn(document, read.list, settings)]
  return select(read, told, settings, extent, undefined)
}

/** Adds what the rules say of a list by itself; others get their turn after each of them. */
export async function addRules(
  first: Linted,
  settings: Settings,
  extent: Extent,
  pause: () => Promise<void>,
): Promise<Linted> {
  const told: Told[] = []
  for (const some of rulesOn(first.list, settings)) {
    told.push(...some)
    await pause()
  }
  return joined(first, select(first, told, settings, extent, undefined))
}

/** Adds what is found by news of the lists around and of the world to what was found in a list before; it is not read again. */
export function addNews(
  first: Linted,
  news: Beyond,
  settings: Settings,
  extent: Extent = 'all',
): Linted {
  const part = news.world?.part
  const added = select(first, newsOn(first.list, settings, news), settings, extent, part)
  return part?.isFirst === false ? added : joined(first, added)
}

/** What is said of a list by what has become known beyond its text. */
function newsOn(list: List, settings: Settings, {world, siblings}: Beyond): Told[] {
  return [
    ...(siblings ? rulesAmong(list, settings, siblings, world) : []),
    ...(world ? checksOn(list, settings, world) : []),
  ]
}

/** A document as a list; it is kept itself only where it holds comments that silence, which stand in its syntax. */
function hearingOf(document: Document, settings: Settings): Heard {
  const list = readList(document, settings)
  if (!holdsSuppressions(document.text)) return {list, unsilenced: (some) => some}
  return {
    list,
    unsilenced: (some) =>
      unsuppressed(
        document,
        some.map((one) => ({...one, span: one.report.span})),
      ),
  }
}

function joined(first: Linted, added: Linted): Linted {
  return {
    ...first,
    findings: [...first.findings, ...added.findings].sort(byPlace),
    suppressed: first.suppressed + added.suppressed,
    outOfScope: first.outOfScope + added.outOfScope,
  }
}
