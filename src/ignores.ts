import {addressPattern, isExpired, isMatched, type Ignore} from './config/ignore.ts'
import type {Settings} from './config/settings.ts'
import {code} from './finding/quote.ts'
import type {Files} from './host/files.ts'
import type {List} from './model/list.ts'
import type {Hint} from './model/hint.ts'

/** Advises to renew what the configuration leaves out no longer, and to remove what it leaves out for nothing. */
export async function hintsOnIgnores(
  {ignores, today, isPart}: Settings,
  lists: readonly List[],
  files: Files,
): Promise<Hint[]> {
  const hints: Hint[] = []
  for (const ignore of ignores) {
    if (isExpired(ignore, today)) hints.push(expiredHint(ignore))
    else if (!isPart && !(await isUsed(ignore, lists, files))) hints.push(unusedHint(ignore))
  }
  return hints
}

function expiredHint({path, address, reason, expires}: Ignore): Hint {
  const why = reason === undefined ? '' : `: ${reason}`
  return {
    id: 'expired-ignore',
    message: `Renew or remove the ignore of ${code(path ?? address ?? '')}, which ended on ${expires ?? ''}${why}`,
  }
}

function unusedHint({path, address}: Ignore): Hint {
  const what = path === undefined ? 'no link has such an address' : 'no file has such a path'
  return {
    id: 'unused-ignore',
    message: `Remove the ignore of ${code(path ?? address ?? '')}: ${what}`,
  }
}

async function isUsed(
  {path, address}: Ignore,
  lists: readonly List[],
  files: Files,
): Promise<boolean> {
  if (path !== undefined) return (await files.find([path], [])).length > 0
  const patterns = [addressPattern(address ?? '')]
  if (lists.some(({links}) => links.some(({url}) => isMatched(url, patterns)))) return true
  // A run may see a part of the files: what one of the others needs is not unused.
  const seen = new Set(lists.map((list) => list.path))
  for (const file of await files.findIn('.', [])) {
    if (!seen.has(file) && (await namesAddress(file, files, patterns))) return true
  }
  return false
}

/** Whether a file may name an address; nobody knows of one that cannot be read. */
async function namesAddress(
  file: string,
  files: Files,
  patterns: readonly RegExp[],
): Promise<boolean> {
  const text = await files.read(file).then(
    (read) => read.text,
    () => undefined,
  )
  if (text === undefined) return true

  return (text.match(/https?:\/\/[^\s<>()[\]"'`|]+/gi) ?? []).some((url) =>
    isMatched(url, patterns),
  )
}
