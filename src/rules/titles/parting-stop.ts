import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'

/**
 * Whether a full stop parts most titles from what follows: `**Learning to see**. CVPR 2019`. Then the one that is read as part
 * of a title is the same stop, as where a link is glued to it (`Learning to hear.[[code]](…)`) or only links follow.
 */
export function areParted(list: List, entries: readonly Entry[]): boolean {
  const parted = entries.filter(
    (entry) => list.text[entry.titleSpan.end - 1] === '.' || isStopBehind(list, entry),
  )
  return parted.length * 2 > entries.length
}

/** Whether a full stop stands right behind a title, its marks aside: `**Learning to see**. CVPR 2019` */
export function isStopBehind({text}: List, {titleSpan: {end}}: Entry): boolean {
  return /^[*_"'”’]*\./.test(text.slice(end, end + 6))
}

/**
 * Whether a full stop parts a title from words right behind it, as within a link, or from authors with a link of their own:
 * `[Learning to see. ICLR 2023](url)`, `Learning to see. [Bee, Ann][4] et al.`
 */
export function isParting({text}: List, {titleSpan: {end}}: Entry): boolean {
  return (
    /^[^\S\n]+[\p{Alpha}\d]/u.test(text.slice(end, end + 4)) ||
    /^[^\S\n]+\[[^\][\n]+\](?:\[[^\][\n]*\]|\([^()\s]*\)),? et\.? al/u.test(
      text.slice(end, end + 200),
    )
  )
}
