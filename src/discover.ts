import path from 'node:path'
import extensions from 'markdown-extensions'
import {isPattern, type Files} from './host/files.ts'
import {UserError} from './host/user-error.ts'
import type {List} from './model/list.ts'
import {decode} from './model/percent-code.ts'

/** Finds the files that the given paths name: files, folders (their `*.md`), and globs. */
export async function discoverFiles(
  paths: readonly string[],
  files: Files,
  ignored: readonly string[],
): Promise<string[]> {
  const found: string[] = []
  for (const name of paths) found.push(...(await filesOf(name, files, ignored)))
  return [...new Set(found)]
}

/** The README of this folder; fails where there is none. */
export async function discoverReadme(files: Files): Promise<string> {
  const [readme] = (await files.find(['*.md'], [])).filter((file) => /^readme\.md$/i.test(file))
  if (readme !== undefined) return readme
  throw new UserError('There is no README.md in this folder: name the files to check')
}

/** Whether a path leads to a file, and to none that is left out. */
export async function isIncluded(
  file: string,
  files: Files,
  ignored: readonly string[],
): Promise<boolean> {
  if (!(await files.exists(file)) || (await files.isFolder(file))) return false
  if (ignored.length === 0) return true
  return (await files.findIn(path.posix.dirname(file), ignored)).includes(file)
}

/** The files that a list may be split into: those of this repository that it links to. */
export function linkedFiles({path: from, links}: List): string[] {
  const targets = links.flatMap(({url}) => {
    const file = /^[^#?:]+\.md(?=$|[#?])/i.exec(url)?.[0]
    return file === undefined
      ? []
      : [path.posix.normalize(path.posix.join(path.posix.dirname(from), decode(file)))]
  })
  return [...new Set(targets)].filter((file) => !file.startsWith('..') && !file.startsWith('/'))
}

async function filesOf(name: string, files: Files, ignored: readonly string[]): Promise<string[]> {
  const plain = toPlain(name)
  if (await files.isFolder(name)) {
    const inside = await files.findIn(plain, ignored)
    if (inside.length > 0) return inside
    throw new UserError(
      `Cannot check ${name}: it holds no Markdown file, or none that is not ignored`,
    )
  }
  if (await files.exists(name)) {
    if (isMarkdown(plain)) return [plain]
    throw new UserError(`Cannot check ${name}: it is no Markdown file`)
  }
  if (!isPattern(name)) throw new UserError(`Cannot read ${name}: there is no such file`)
  const matching = (await files.find([plain], ignored)).filter(isMarkdown)
  if (matching.length > 0) return matching
  throw new UserError(`Cannot check ${name}: no Markdown file matches`)
}

const markdown: ReadonlySet<string> = new Set([...extensions, '', 'txt'])

/** Whether a file is Markdown by its name, or may be, as a text is and one without an extension. */
function isMarkdown(file: string): boolean {
  return markdown.has(path.posix.extname(file).slice(1).toLowerCase())
}

/** One way to write a path: `/` between names, no detours, none at the end; `.` for this folder. */
function toPlain(name: string): string {
  return path.posix.normalize(name.split(path.sep).join('/')).replace(/(?<=[^/])\/$/, '')
}
