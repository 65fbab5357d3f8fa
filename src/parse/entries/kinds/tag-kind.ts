import type {EntryKind} from '../../../model/entry.ts'
import type {Draft} from '../draft.ts'

/** What tags say that things are. */
const kindByWord: ReadonlyMap<string, EntryKind> = new Map(
  (
    [
      ['paper', 'paper papers article preprint thesis survey 论文'],
      ['dataset', 'data dataset datasets corpus corpora 数据集'],
      [
        'other',
        'blog book challenge code competition course demo info library model package post product project repo software talk tool toolkit tutorial video website wiki',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

/** How many tags show that a list tells by them what its things are. */
const enough = 4

/** Makes what tells the kind of a draft by the tag before its title, where a list has such of several kinds: `` `DATA` [SeeSet](url) ``. */
export function kindByTag(
  drafts: readonly Draft[],
  text: string,
): (draft: Draft) => EntryKind | undefined {
  const kinds = new Map(
    drafts.flatMap((draft) => {
      const kind = draft.row ? undefined : tagOf(draft, text)
      return kind === undefined ? [] : [[draft, kind] as const]
    }),
  )
  const isHabit = kinds.size >= enough && new Set(kinds.values()).size > 1
  return (draft) => (isHabit ? kinds.get(draft) : undefined)
}

/** The kind that the only word before a title speaks of: in brackets or as code. */
function tagOf({span, titleSpan}: Draft, text: string): EntryKind | undefined {
  if (titleSpan.start - span.start > longest) return undefined
  const lead = text.slice(span.start, titleSpan.start)
  if (!/[`\])】]/.test(lead)) return undefined
  const tag =
    /^(?:[-*+]|\d+[.)])\s+[*_]{0,4}(?:`\[?|[[(【])([\p{Alpha}]{2,11})(?:\]?`|[\])】])[*_]{0,4}:?\s+[[*_]{0,3}$/u.exec(
      lead,
    )?.[1]
  return tag === undefined ? undefined : kindByWord.get(tag.toLowerCase())
}

/** Letters of the longest mark and tag before a title. */
const longest = 36
