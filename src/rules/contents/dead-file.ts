import {propose} from '../../finding/propose.ts'
import {code, quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import {entryAround} from '../../model/covering.ts'
import type {Link} from '../../model/link.ts'
import type {List} from '../../model/list.ts'
import {nameAlike, relativeTarget, type Siblings} from '../../model/siblings.ts'
import {slice} from '../../model/span.ts'
import {addressFault} from '../malformed/address-fault.ts'
import {fragmentJudge} from './lost-fragment.ts'
import {isWordForAddress} from '../../model/awaited.ts'
import {schemeFault} from '../malformed/scheme-fault.ts'

/** Judges the links of a list to the files of its repository; an address of the web that lacks its scheme is none. */
export function* deadFiles(
  list: List,
  siblings: Siblings,
  allowed: readonly string[],
): Generator<Report> {
  const seen = new Set<number>()
  for (const link of list.links) {
    const {url, urlSpan} = link
    const target = relativeTarget(url, list.path, siblings.depth)
    // Links of one definition stand in one place.
    if (!target || seen.has(urlSpan.start)) continue
    seen.add(urlSpan.start)
    if (isWordForAddress(url) || schemeFault(link) || addressFault(link)) continue
    if (allowed.includes(target.path)) continue
    const {path, fragment} = target
    const lost = lookUp(path, siblings)
    const other = siblings.lists.get(path)
    if (lost) yield fileReport(list, link, lost)
    else if (other && fragment !== undefined) {
      yield* fragmentReports(list, link, other, fragment, allowed)
    }
  }
}

/** What is wrong with a path: the name at which it leaves what is there, and what stands there instead. */
interface LostFile {
  readonly name: string
  readonly kind: 'case' | 'nothing'
  readonly instead: string | undefined
}

function lookUp(path: string, {folders}: Siblings): LostFile | undefined {
  let folder = ''
  let lost: LostFile | undefined
  for (const name of path.split('/')) {
    const names = name === '..' || name === '' ? [name] : folders.get(folder)
    // A folder without files is a repository within this one that has not been fetched.
    if (!names || names.length === 0) return undefined
    const instead = nameAlike(names, name)
    if (instead === undefined) {
      return isWritten(names, name)
        ? undefined
        : {name, kind: 'nothing', instead: propose(name, names)}
    }
    if (instead.normalize() !== name.normalize()) lost ??= {name, kind: 'case', instead}
    folder = folder === '' ? instead : `${folder}/${instead}`
  }
  return lost
}

/** Whether a site's builder makes the page of a file that is there, as `tools.html` or `tools` of `tools.md`. */
function isWritten(names: readonly string[], name: string): boolean {
  return nameAlike(names, `${name.replace(/\.html?$/i, '')}.md`) !== undefined
}

function fileReport(list: List, link: Link, {name, kind, instead}: LostFile): Report {
  const written = quote(list.text, link.urlSpan)
  const isCase = kind === 'case' && instead !== undefined
  const tell = (places: string) =>
    isCase
      ? `Unexpected file ${written}${places}, expected ${code(instead)}: letter case counts`
      : `Unexpected file ${written}${places}, expected one that is there`
  return {
    message: tell(''),
    ...(isCase && {severity: 'warning'}),
    ...(!isCase && {
      hint:
        instead === undefined
          ? 'Remove the link, or name the file that it should lead to'
          : `Did you mean ${code(instead)}?`,
    }),
    span: link.urlSpan,
    ...(isCase && replacing(list, link, encodeURI(name), encodeURI(instead))),
    fold: {key: link.url, most: 1, message: (count) => tell(` in ${count} links`)},
    ...entryOf(list, link),
  }
}

function* fragmentReports(
  list: List,
  link: Link,
  other: List,
  fragment: string,
  allowed: readonly string[],
): Generator<Report> {
  const lost = fragmentJudge(other, allowed)(fragment)
  // Lines of a file's source.
  if (!lost || /^L\d+/.test(fragment)) return
  const written = quote(list.text, link.urlSpan)
  const isCase = lost.kind === 'case'
  yield {
    message: isCase
      ? `Unexpected fragment of ${written}, expected ${code(`#${lost.fragment}`)}: letter case may count`
      : `Unexpected fragment of ${written}, expected a heading or anchor of that file`,
    ...(isCase && {severity: 'warning'}),
    ...(!isCase && lost.near !== undefined && {hint: `Did you mean ${code(`#${lost.near}`)}?`}),
    span: link.urlSpan,
    ...(isCase && replacing(list, link, `#${fragment}`, `#${encodeURI(lost.fragment)}`)),
    ...entryOf(list, link),
  }
}

/** The fix that writes the end of an address anew; nothing where that does not stand there letter by letter. */
function replacing({text}: List, {url, urlSpan}: Link, part: string, by: string) {
  const at = url.lastIndexOf(part)
  if (at === -1 || slice(text, urlSpan) !== url) return {}
  const start = urlSpan.start + at
  return {
    fix: {safety: 'safe' as const, edits: [{start, end: start + part.length, text: by}]},
  }
}

function entryOf(list: List, link: Link) {
  const entry = entryAround(list, link.span)
  return entry ? {entry} : {}
}
