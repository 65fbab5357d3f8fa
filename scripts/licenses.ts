import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

/** The packages that bundled modules come from, with their licences, as one text. */
export function licencesOf(modules: Iterable<string>): string {
  const folders = new Set([...modules].flatMap((module) => packageFolder(module) ?? []))
  const notices = [...folders].map(noticeOf).sort()
  return [`dist/ holds code of these packages.\n`, ...new Set(notices)].join(
    `\n${'-'.repeat(72)}\n\n`,
  )
}

function packageFolder(module: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll(path.sep, '/'))?.[0]
}

function noticeOf(folder: string): string {
  const {name, version, license} = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as {name: string; version: string; license?: string}
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text =
    file === undefined ? '' : `\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`
  return `${name} ${version} (${license ?? 'see its repository'})\n${text.replaceAll('\r\n', '\n')}`
}
