import {home} from '../project.ts'
import {groups, options, type Option} from './options.ts'

const usage = `Usage: awesome-paper-lint [PATH...] [OPTIONS]
       awesome-paper-lint entries [PATH...] [--format json|csv|bibtex]
       awesome-paper-lint merge REPORT.json... [--format NAME[=FILE]]
       awesome-paper-lint explain RULE
       awesome-paper-lint init

Checks awesome paper lists. PATH is a file, a folder, a glob, or - for standard
input; without any, the README of this folder and the lists that it splits into.`

const exits = `Exit codes: 0 nothing at or above --fail-on · 1 findings · 2 could not run`

/** The help text. */
export function help(): string {
  const all: readonly Option[] = options
  const sections = groups.map((group) => {
    const lines = all.filter((option) => option.group === group).map(line)
    return [`${group}:`, ...lines].join('\n')
  })
  return `${[usage, ...sections, exits, home].join('\n\n')}\n`
}

function line({name, short, value, text}: Option): string {
  const names = short === undefined ? `--${name}` : `-${short}, --${name}`
  const left = value === undefined ? names : `${names} ${value}`
  return `  ${left.padEnd(25)} ${text}`
}
