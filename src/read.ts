import {findConfig} from './config/find.ts'
import {resolveSettings, type Settings} from './config/settings.ts'
import {discoverFiles, discoverReadme, isIncluded, linkedFiles} from './discover.ts'
import type {Clock} from './host/clock.ts'
import type {Files} from './host/files.ts'
import type {TextFile} from './host/text-file.ts'
import {UserError} from './host/user-error.ts'
import type {Linted} from './findings.ts'
import {addRules, addNews, lintSyntax} from './lint.ts'
import type {Siblings} from './model/siblings.ts'
import {holdsHtml, loadHtmlParser} from './parse/syntax/html-parser.ts'
import {wholeFile, type FileScope} from './scope/scope.ts'

/** What is read, and by which configuration. */
export interface ReadRequest {
  /** Files, folders, globs, `-`; none: the README of the folder and the lists it splits into. */
  readonly paths: readonly string[]
  /** A configuration file; `undefined`: found by name; `false`: none. */
  readonly config: string | false | undefined
}

/** Where it is read from. */
export interface ReadPorts {
  readonly files: Files
  /** Tells which ignores have come to their end. */
  readonly clock: Clock
  /** The text behind the path `-`. */
  readonly readStdin?: (() => Promise<TextFile>) | undefined
}

/** How the files of a run are read. */
export interface SourcePorts extends ReadPorts {
  /** What of a file is looked at; without it, all of it. */
  readonly scopeOf?: ((path: string, text: string) => Promise<FileScope>) | undefined
}

/** Settings for a run; the reader of configuration files is loaded only when there is one. */
export async function readSettings(
  {config}: ReadRequest,
  {files, clock}: ReadPorts,
): Promise<Settings> {
  const file = config === false ? undefined : (config ?? (await findConfig(files)))
  const today = new Date(clock.now()).toISOString().slice(0, 10)
  if (file === undefined) return resolveSettings({}, {today})
  const {loadConfig} = await import('./config/load.ts')
  return resolveSettings(await loadConfig(file, files), {today, isPart: file.startsWith('..')})
}

/** A text and what is found in it so far. */
export interface SourceFile extends TextFile {
  readonly path: string
  readonly linted: Linted
  readonly writable: boolean
  readonly scope: FileScope
}

/** Reads the files of a run, and judges the syntax of each. */
export async function readSources(
  {paths}: ReadRequest,
  ports: SourcePorts,
  settings: Settings,
): Promise<SourceFile[]> {
  if (paths.length === 0) return readSplitList(ports, settings)
  const named = paths.filter((path) => path !== '-')
  const found = await discoverFiles(named, ports.files, settings.ignoredPaths)
  const sources: SourceFile[] = []
  if (paths.includes('-') && ports.readStdin) {
    sources.push(await judgeSource('<stdin>', await ports.readStdin(), ports, settings))
  }
  for (const path of found) sources.push(await readSource(path, ports, settings))
  return sources
}

/** Judges the files of a run by what rules say: of each by itself, and of all by each other and the files around them. */
export async function judgeSources(
  sources: readonly SourceFile[],
  siblings: Siblings | undefined,
  settings: Settings,
): Promise<readonly SourceFile[]> {
  const judged: SourceFile[] = []
  for (const source of sources) {
    const alone = await addRules(source.linted, settings, source.scope.findings, turn)
    const linted = siblings ? addNews(alone, {siblings}, settings, source.scope.findings) : alone
    judged.push({...source, linted})
  }
  return judged
}

/** Lets what waits for the network have its turn. */
async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

/** The README, and the files with entries that it is split into, at any depth. */
async function readSplitList(ports: SourcePorts, settings: Settings): Promise<SourceFile[]> {
  const readme = await discoverReadme(ports.files)
  const sources: SourceFile[] = []
  const seen = new Set([readme])
  for (const path of seen) {
    if (path !== readme && !(await isIncluded(path, ports.files, settings.ignoredPaths))) continue
    const source = await readSource(path, ports, settings)
    if (path !== readme && source.linted.list.entries.length === 0) continue
    sources.push(source)
    for (const linked of linkedFiles(source.linted.list)) seen.add(linked)
  }
  return sources
}

async function readSource(
  path: string,
  ports: SourcePorts,
  settings: Settings,
): Promise<SourceFile> {
  return judgeSource(path, await ports.files.read(path), ports, settings)
}

async function judgeSource(
  path: string,
  file: TextFile,
  {scopeOf}: SourcePorts,
  settings: Settings,
): Promise<SourceFile> {
  const scope = (await scopeOf?.(path, file.text)) ?? wholeFile
  if (holdsHtml(file.text)) await loadHtmlParser()
  try {
    const linted = lintSyntax(path, file.text, settings, scope.findings)
    return {...file, path, scope, linted, writable: file.faithful}
  } catch (error) {
    // The stack is full where blocks stand in each other thousands of times.
    if (error instanceof RangeError)
      throw new UserError(`Cannot read ${path}: it is nested too deeply`)
    throw error
  }
}
