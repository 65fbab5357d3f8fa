import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {Entry} from '../model/entry.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import {reasons} from '../verdict/reason.ts'
import type {Judgement, Verdict} from '../verdict/verdict.ts'
import type {World} from './check.ts'

/** The words of one verdict: what is unexpected, and what was expected instead. */
export interface Words {
  readonly unexpected: string
  readonly expected: string
  readonly hint?: string
}

/** Reports every link of a list that has the given verdict. */
export function* reportLinks(
  list: List,
  world: World,
  verdict: Verdict,
  words: Words,
): Generator<Report> {
  for (const {link, judgement, entry} of linksWith(list, world, verdict)) {
    const {unexpected, expected, hint} = words
    const because = reasons[judgement.reason]
    const copy = copyOf(judgement)
    const advice = copy === undefined ? hint : `${hint ?? 'Look at'}: ${copy}`
    yield {
      message: `Unexpected ${unexpected} ${code(link.url)}, expected ${expected}: it ${because}${historyOf(judgement)}`,
      span: link.urlSpan,
      ...(advice !== undefined && {hint: advice}),
      ...(entry && {entry}),
      fold: {
        key: judgement.reason,
        most: 20,
        message: (count) =>
          `Unexpected ${unexpected}s (${count}), expected ${expected}: each ${because}`,
      },
    }
  }
}

/** Since when it fails, where more than one run has seen it fail. */
function historyOf({failing}: Judgement): string {
  if (!failing || failing.runs < 2) return ''
  return ` (${failing.runs} runs since ${failing.since.slice(0, 10)})`
}

/** Where an archive keeps a copy. */
function copyOf({evidence}: Judgement): string | undefined {
  const record = evidence.map((one) => one.record).find((one) => one?.kind === 'snapshot')
  return record?.kind === 'snapshot'
    ? `an archive has a copy of ${record.date} at ${record.url}`
    : undefined
}

/** The links of a list that have a verdict, with the entries they belong to. */
export function* linksWith(
  list: List,
  world: World,
  verdict: Verdict,
): Generator<{link: Link; judgement: Judgement; entry: Entry | undefined}> {
  const found = list.links.filter((link) => world.judgementOf(link)?.verdict === verdict)
  if (found.length === 0) return
  const entryByLink = new Map(
    list.entries.flatMap((entry) => entry.links.map((link) => [link, entry] as const)),
  )
  for (const link of found) {
    const judgement = world.judgementOf(link)
    if (judgement) yield {link, judgement, entry: entryByLink.get(link)}
  }
}
