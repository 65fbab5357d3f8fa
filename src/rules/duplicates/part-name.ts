import {likeness} from '../../finding/propose.ts'
import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {titleKey} from './title-key.ts'

/** Whether two entries of one paper are listed for two of its parts, by names that their titles or lines begin or end with. */
export function haveNamesOfParts(list: List, a: Entry, b: Entry): boolean {
  return (
    areSigned(a, b) ||
    areTwo(...headsOf(a.title, b.title)) ||
    areTwo(nameBefore(list, a), nameBefore(list, b))
  )
}

/** `SeeNet` and `SeeNet+` */
function areSigned({title: a}: Entry, {title: b}: Entry): boolean {
  const [x, y] = [a, b].map((title) => title.replace(/[^+²³]/g, ''))
  return x !== y && titleKey(a) === titleKey(b)
}

/** Two names, and not one that was typed twice. */
function areTwo(one: string, other: string): boolean {
  const [x, y] = [titleKey(one), titleKey(other)]
  return x !== '' && y !== '' && !x.includes(y) && !y.includes(x) && likeness(x, y) < 0.8
}

/** What stands before the words that two titles have in common, or in brackets behind them, where it is a name. */
function headsOf(one: string, other: string): readonly [string, string] {
  const [a, b] = [endName.exec(one)?.[1], endName.exec(other)?.[1]]
  if (a !== undefined && b !== undefined && one.replace(endName, '') === other.replace(endName, ''))
    return [a, b]
  const [x, y] = [one.split(' '), other.split(' ')]
  let common = 0
  while (x.length > common && y.length > common && x.at(-1 - common) === y.at(-1 - common)) common++
  const heads = [x, y].map((words) => words.slice(0, words.length - common))
  const areNames = heads.every((words) => words.length > 0 && words.length <= 4 && isName(words))
  return areNames && common >= 4 ? [heads[0]?.join(' ') ?? '', heads[1]?.join(' ') ?? ''] : ['', '']
}

/** `Learning to see (SeeNet)` */
const endName = /\s\(([^()]{2,30})\)$/

/** `Edge masking:`, `SeeNet,`, `SeeNet` */
function isName(words: readonly string[]): boolean {
  const text = words.join(' ').replace(/^\d+\.?/, '')
  return (
    /[:：]$/.test(text) || (words.length === 1 && /\p{Lower}\p{Upper}|\p{Upper}{2}|\d/u.test(text))
  )
}

/** `[SeeNet] Learning to see`, `- SeeNet: "Learning to see"`; a date or a venue is none. */
function nameBefore({text}: List, {span, titleSpan, venue}: Entry): string {
  const before = text.slice(span.start, titleSpan.start)
  const name =
    /^[\s*_`-]*\[?([^[\]()|:：]{2,30}?)[\s*_`]*[\]:：][\s*_`"“[]*$/.exec(before)?.[1] ?? ''
  const isElse = /\d{2}/.test(name) || venue?.raw.includes(name) === true || /^\d*$/.test(name)
  return isElse ? '' : name
}
