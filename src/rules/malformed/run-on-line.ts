import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import type {Span} from '../../model/span.ts'

/** Tells papers that stand line by line without bullets, which GitHub shows as the words of one paragraph. */
export function* runOnLines(list: List): Generator<Report> {
  const entries = list.entries.filter(({kind, row}) => kind === 'paper' && !row)
  let next = 0
  for (const paragraph of list.paragraphs) {
    const inside: Entry[] = []
    for (
      let entry = entries[next];
      entry && entry.span.start < paragraph.end;
      entry = entries[++next]
    )
      if (entry.span.start >= paragraph.start) inside.push(entry)
    const [first, ...others] = inside
    if (!first || others.length === 0 || !areRunOn(list, paragraph, inside)) continue
    yield {
      message: `Unexpected ${inside.length} papers in the lines of one paragraph, expected a bullet before each: GitHub shows no break between them`,
      severity: 'warning',
      span: first.titleSpan,
      entry: first,
    }
  }
}

/** Whether each line of a paragraph is a paper, and nothing breaks a line: neither two blanks, nor a backslash or a tag. */
function areRunOn({text}: List, {start, end}: Span, inside: readonly Entry[]): boolean {
  const lines = text.slice(start, end).split(/\r?\n/)
  const isBroken = lines.slice(0, -1).some((line) => / {2}$|\\$|<\/?\w+ ?\/?>\s*$/.test(line))
  return (
    !isBroken &&
    lines.length === inside.length &&
    inside.every((entry) =>
      /(?:^|\n) {0,3}$/.test(text.slice(Math.max(0, entry.span.start - 4), entry.span.start)),
    ) &&
    !lines.some((line) => line.startsWith('|'))
  )
}
