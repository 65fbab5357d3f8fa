import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {env} from 'node:process'
import {describe, expect, test} from 'vitest'
import {resolveSettings} from '../src/config/settings.ts'
import type {Finding} from '../src/finding/finding.ts'
import {code} from '../src/finding/quote.ts'
import {fix, parse} from '../src/index.ts'
import {lintText} from '../src/lint.ts'
import {faultsOf, placeFaults, urlsOf} from './support/list-faults.ts'
import {onlyRules} from './support/list-lint.ts'

const folder = '../shared/corpus'
const rules = ['duplicate-paper', 'stale-contents', 'uneven-row', 'unusual-venue']

/** Real lists; those that take long to read only where `CORPUS=all` asks for them. */
const files = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .filter((file) => env['CORPUS'] === 'all' || statSync(join(folder, file)).size < 50_000)
  : []

function textOf(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

describe.skipIf(files.length === 0)('real lists', {timeout: 120_000}, () => {
  test.each(files)('%s is read and judged', (file) => {
    const text = textOf(file)
    const {list, findings} = lintText(file, text, resolveSettings())
    expect([...faultsOf(list)]).toEqual([])
    expect([...placeFaults(text, findings)]).toEqual([])
    const own = findings.filter(({rule}) => rules.includes(rule))
    expect(own.filter((finding) => !quotesItself(text, finding))).toEqual([])
  })

  test.each(files.filter((_, index) => index % 3 === 0))(
    '%s is mended once and for all',
    (file) => {
      const text = textOf(file)
      const config = onlyRules(rules)
      for (const safety of ['safe', 'unsafe'] as const) {
        const once = fix(text, {safety, config})
        if (once === text) continue
        expect(fix(once, {safety, config})).toBe(once)
        expect(urlsOf(parse(once).entries)).toEqual(urlsOf(parse(text).entries))
      }
    },
  )
})

/** Whether the stretch that a finding marks is what its message quotes first. */
function quotesItself(text: string, {message, start, end}: Finding): boolean {
  const quoted = /`[^`]*`/.exec(message)?.[0]
  // A short row names the columns that it lacks; a folded finding may quote nothing.
  if (quoted === undefined || message.startsWith('Unexpected row of')) return true
  const written = text.slice(start.offset, end.offset)
  // A badge is marked as a whole, whose address holds what is quoted, with `_` for a blank.
  if (/^\[?!\[/.test(written))
    return decoded(written).replaceAll('_', ' ').includes(quoted.slice(1, -1))
  return [written, decoded(written), unmarked(written)].some((one) => code(one) === quoted)
}

/** A fragment as a message shows it. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** Words without the signs of emphasis, code and escapes among them. */
function unmarked(words: string): string {
  return words.replace(/[*_`\\]/g, '')
}
