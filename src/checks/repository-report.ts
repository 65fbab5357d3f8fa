import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import type {RepositoryRecord} from '../verdict/record.ts'
import type {World} from './check.ts'
import {linksWith} from './link-report.ts'

/** What is to be said about a repository. */
export interface Remark {
  readonly unexpected: string
  readonly expected: string
  readonly because: string
}

/** Reports the links of a list whose repositories are there and give rise to a remark. */
export function* reportRepositories(
  list: List,
  world: World,
  remarkOn: (record: RepositoryRecord, link: Link) => Remark | undefined,
): Generator<Report> {
  for (const verdict of ['alive', 'moved'] as const) {
    for (const {link, judgement, entry} of linksWith(list, world, verdict)) {
      const record = judgement.evidence
        .map((one) => one.record)
        .find((one) => one?.kind === 'repository')
      const remark = record?.kind === 'repository' ? remarkOn(record, link) : undefined
      if (!remark) continue
      const {unexpected, expected, because} = remark
      yield {
        message: `Unexpected ${unexpected} ${code(link.url)}, expected ${expected}: it ${because}`,
        span: link.urlSpan,
        ...(entry && {entry}),
        fold: {
          key: unexpected,
          most: 20,
          message: (count) => `Unexpected ${plural(unexpected)} (${count}), expected ${expected}`,
        },
      }
    }
  }
}

function plural(name: string): string {
  return name.replace('repository', 'repositories')
}
