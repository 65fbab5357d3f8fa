import {lint, type Config} from '../../src/index.ts'

/** What one rule says of a text: `line:column severity message`. */
export function said(rule: string, text: string, config: Config = {}): string[] {
  return lint(text, {config})
    .filter((finding) => finding.rule === rule)
    .map(({start, severity, message}) => `${start.line}:${start.column} ${severity} ${message}`)
}

/** The places of what one rule says: `line:column severity`. */
export function places(rule: string, text: string, config: Config = {}): string[] {
  return said(rule, text, config).map((line) => line.split(' ').slice(0, 2).join(' '))
}
