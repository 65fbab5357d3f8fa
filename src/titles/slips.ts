import {distance} from 'fastest-levenshtein'
import {isCjk, normalizeTitle} from './normalize.ts'

/** A slip of the pen: what is written, and what should stand there. */
export interface Slip {
  /** Words of the listed title as they are written there. */
  readonly written: string
  /** What the actual title has in their place. */
  readonly meant: string
}

/** The slips of a listed title against the actual one; nothing where they differ in more than letters. */
export function findSlips(listed: string, actual: string): readonly Slip[] | undefined {
  const [a, b] = [wordsOf(listed), wordsOf(actual)]
  const groups = align(a, b)
  if (!groups) return undefined
  const slips = groups.filter(([one, other]) => keyOf(one) !== keyOf(other))
  const isLittle = slips.every(
    ([one, other]) => isSlip(keyOf(one), keyOf(other)) || isSlip(rawOf(one), rawOf(other)),
  )
  const rest = a.length + b.length - slips.flat(2).length
  if (slips.length === 0 || slips.length > mostSlips || !isLittle || rest < slips.flat(2).length) {
    return undefined
  }
  return slips.map(([one, other]) => ({written: textOf(one), meant: textOf(other)}))
}

interface Word {
  readonly text: string
  readonly key: string
}

/** Words that stand for each other: one for one, or two that the other side writes as one. */
type Group = readonly [readonly Word[], readonly Word[]]

const mostSlips = 3

function wordsOf(title: string): readonly Word[] {
  return (isCjk(title) ? Array.from(title) : title.split(/[\s\-‐‑‒–—−/:]+/u)).flatMap((text) => {
    const key = normalizeTitle(text).compact
    return key === ''
      ? []
      : [{text: text.replace(/^[^\p{Alpha}\p{N}]+|[^\p{Alpha}\p{N}]+$/gu, ''), key}]
  })
}

/** Aligns words from both ends at the least cost; nothing where words are missing. */
function align(a: readonly Word[], b: readonly Word[]): readonly Group[] | undefined {
  if (Math.abs(a.length - b.length) > 4 || a.length * b.length > 10_000) return undefined
  const best: {readonly cost: number; readonly groups: readonly Group[]}[][] = []
  for (let i = 0; i <= a.length; i++) {
    const row: (typeof best)[number] = []
    best.push(row)
    for (let j = 0; j <= b.length; j++) {
      if (i + j === 0) row.push({cost: 0, groups: []})
      else row.push(cheapest(i, j))
    }
  }
  const end = best.at(-1)?.at(-1)
  return end && Number.isFinite(end.cost) ? end.groups : undefined

  function cheapest(i: number, j: number): (typeof best)[number][number] {
    let winner: (typeof best)[number][number] = {cost: Infinity, groups: []}
    for (const [m, n] of shapes) {
      const before = best[i - m]?.[j - n]
      if (!before || i < m || j < n || !Number.isFinite(before.cost)) continue
      const group: Group = [a.slice(i - m, i), b.slice(j - n, j)]
      const cost = before.cost + distance(keyOf(group[0]), keyOf(group[1]))
      if (cost < winner.cost) winner = {cost, groups: [...before.groups, group]}
    }
    return winner
  }
}

/** How many words of one side stand for how many of the other. */
const shapes = [
  [1, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 1],
  [1, 3],
] as const

function keyOf(words: readonly Word[]): string {
  return words.map(({key}) => key).join('')
}

/** The words in their own spelling. */
function rawOf(words: readonly Word[]): string {
  return words.map(({text}) => text.toLowerCase()).join('')
}

function textOf(words: readonly Word[]): string {
  return words.map(({text}) => text).join(' ')
}

/** Whether two words differ as a word and its misspelling do. */
function isSlip(one: string, other: string): boolean {
  if (isInflection(one, other) || (little.has(one) && little.has(other))) return false
  const shorter = Math.min(one.length, other.length)
  const steps = distance(one, other)
  if (/\d/.test(one + other) && one.replace(/\d/g, '') === other.replace(/\d/g, '')) return true
  return shorter <= 3 ? steps <= 1 : steps <= Math.min(3, Math.max(1, Math.floor(shorter / 3)))
}

/** Whether two words are forms of one, as titles change between versions; a plural is a matter of letters. */
function isInflection(one: string, other: string): boolean {
  const common = Array.from(one).findIndex((letter, index) => letter !== other[index])
  const stem = common === -1 ? one.length : common
  const ends = [one.slice(stem), other.slice(stem)]
  return stem >= 4 && !ends.includes('') && ends.every((end) => endings.has(end))
}

const endings: ReadonlySet<string> = new Set(
  'ing ings ed e es s er ers ent ence ent ion ions ation al ic ive ity y ies ly or ors able'.split(
    ' ',
  ),
)

const little: ReadonlySet<string> = new Set(
  'a an the of for in on to with and or via by from at as is it its'.split(' '),
)
