import {UserError} from '../host/user-error.ts'
import {hash} from '../finding/hash.ts'
import {isPattern, type Files} from '../host/files.ts'
import type {Run} from '../report/reporter.ts'
import {mergeReports} from './merge.ts'
import {readShardReport} from './read.ts'

/**
 * Joins the reports in files, which may be named by patterns: not every shell expands them. The texts of the lists are
 * read too, where they are still as they were.
 */
export async function mergeFiles(names: readonly string[], files: Files): Promise<Run> {
  const named = await Promise.all(names.map((name) => filesOf(name, files)))
  const reports = await Promise.all(
    named.flat().map(async (name) => readShardReport(name, await files.readAll(name))),
  )
  return mergeReports(reports, async (path, expected) => {
    const text = await files.read(path).then(
      (file) => file.text,
      (error: unknown) => {
        if (error instanceof UserError) return undefined
        throw error
      },
    )
    return text !== undefined && hash(text) === expected ? text : undefined
  })
}

async function filesOf(name: string, files: Files): Promise<readonly string[]> {
  if (!isPattern(name) || (await files.exists(name))) return [name]
  const matching = await files.match(name)
  if (matching.length > 0) return matching
  throw new UserError(`Cannot merge ${name}: no file matches`)
}
