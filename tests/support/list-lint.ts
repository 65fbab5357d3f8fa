import type {Config} from '../../src/config/config.ts'
import {ruleIds} from '../../src/config/settings.ts'
import {fix, lint} from '../../src/index.ts'

/** What one rule says of a text: `line:column severity message`. */
export function said(rule: string, text: string, config: Config = {}): string[] {
  return lint(text, {config: alone(rule, config)}).map(
    ({start, severity, message}) => `${start.line}:${start.column} ${severity} ${message}`,
  )
}

/** The places of what one rule says: `line:column severity`. */
export function places(rule: string, text: string, config: Config = {}): string[] {
  return said(rule, text, config).map((line) => line.split(' ').slice(0, 2).join(' '))
}

/** What the fixes of one rule make of a text. */
export function mended(
  rule: string,
  text: string,
  {safety = 'safe', config = {}}: {safety?: 'safe' | 'unsafe'; config?: Config} = {},
): string {
  return fix(text, {safety, config: alone(rule, config)})
}

/** A configuration that silences all other rules. */
export function alone(rule: string, config: Config = {}): Config {
  return {...config, rules: {...onlyRules([rule]).rules, ...config.rules}}
}

/** A configuration that silences all rules but these. */
export function onlyRules(rules: readonly string[]): Config {
  const off = ruleIds.filter((id) => !rules.includes(id)).map((id) => [id, 'off'] as const)
  return {rules: Object.fromEntries(off)}
}
