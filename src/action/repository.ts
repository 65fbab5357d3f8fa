import type {Place} from '../finding/finding.ts'
import {placeInRepository} from '../host/repository.ts'
import type {Run} from '../report/reporter.ts'

/** A run in the paths of its repository, and the way back to those of the workspace. */
export interface Located {
  readonly run: Run
  readonly pathOf: (name: string) => string
}

/**
 * Tells a run in the paths that its files have in their repository, which may be checked out below the
 * workspace: GitHub knows no others. Where that would name two files alike, the paths stay as they are.
 */
export async function locate(folder: string, run: Run): Promise<Located> {
  const places = await Promise.all(
    run.files.map(async ({path}) => [path, (await placeInRepository(folder, path)).name] as const),
  )
  const names = new Map(places)
  const paths = new Map(places.map(([path, name]) => [name, path]))
  const isSame = places.every(([path, name]) => path === name)
  if (isSame || paths.size < names.size) return {run, pathOf: (name) => name}
  return {
    run: rename(run, (path) => names.get(path) ?? path),
    pathOf: (name) => paths.get(name) ?? name,
  }
}

function rename(run: Run, nameOf: (path: string) => string): Run {
  const move = <Placed extends Place>(place: Placed): Placed => ({
    ...place,
    file: nameOf(place.file),
  })
  const findings = run.findings.map((finding) => ({
    ...move(finding),
    related: finding.related.map(move),
  }))
  const changed = run.changed && new Set(findings.filter((_, at) => isChangedAt(run, at)))
  return {
    ...run,
    files: run.files.map((file) => ({...file, path: nameOf(file.path)})),
    findings,
    ...(changed && {changed}),
    links: run.links.map((link) => ({...link, places: link.places.map(move)})),
  }
}

function isChangedAt({findings, changed}: Run, at: number): boolean {
  const finding = findings[at]
  return finding !== undefined && changed?.has(finding) === true
}
