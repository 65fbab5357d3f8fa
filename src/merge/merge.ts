import type {Finding} from '../finding/finding.ts'
import {foldFindings} from '../finding/fold.ts'
import {byPlace} from '../finding/order.ts'
import {UserError} from '../host/user-error.ts'
import {addressOf} from '../model/address.ts'
import {sortHints, sortLinks} from '../report/order.ts'
import type {Hint} from '../model/hint.ts'
import type {LinkResult, Run, RunFile, Summary} from '../report/reporter.ts'
import {countUp} from '../report/summary.ts'
import {checkShards, type ShardReport} from './read.ts'
import type {JsonReport} from './schema.ts'

/** The text of a file as it was read for the run; nothing where it is not there any more. */
export type TextOf = (path: string, hash: string) => Promise<string | undefined>

/** Joins the reports of all parts of a run to the report of the whole. */
export async function mergeReports(reports: readonly ShardReport[], textOf: TextOf): Promise<Run> {
  checkShards(reports)
  const [first] = [...reports].sort((a, b) => a.shard.index - b.shard.index)
  if (!first) throw new TypeError('Unexpected empty run')
  const paths = first.files.map(({path}) => path)
  const parts = reports.flatMap((one) => one.findings.map(findingOf))
  const findings = foldFindings(parts.sort(byPlace)).sort(byPlace)
  const links = sortLinks(unique(reports), paths)
  return {
    tool: first.tool,
    files: await Promise.all(
      first.files.map((file, index) => withText(file, first.shard.texts[index] ?? '', textOf)),
    ),
    findings,
    links,
    linksChecked: true,
    summary: summarize(reports, findings, links),
    hints: hintsOf(reports),
  }
}

/** The counts of the whole. */
function summarize(
  reports: readonly ShardReport[],
  findings: readonly Finding[],
  links: readonly LinkResult[],
): Summary {
  const sum = (key: 'outOfScope' | 'suppressed' | 'requests') =>
    reports.reduce((total, {summary}) => total + summary[key], 0)
  return {
    ...countUp(findings, links),
    outOfScope: sum('outOfScope'),
    suppressed: sum('suppressed'),
    requests: sum('requests'),
    // The parts ran side by side.
    durationMs: Math.max(...reports.map(({summary}) => summary.durationMs)),
  }
}

/** A file with its text, empty where that is not there any more. */
async function withText(
  file: Omit<RunFile, 'text'>,
  hash: string,
  textOf: TextOf,
): Promise<RunFile> {
  return {...file, text: (await textOf(file.path, hash)) ?? ''}
}

function findingOf({hint, fix, entry, ...rest}: JsonReport['findings'][number]): Finding {
  return {
    ...rest,
    hint: hint ?? undefined,
    fix: fix ?? undefined,
    entry: entry ? {...entry, column: entry.column ?? undefined} : undefined,
  }
}

/** Every link once; a link in two parts is a sign that they are not parts of one run. */
function unique(reports: readonly ShardReport[]): LinkResult[] {
  const links = new Map<string, LinkResult>()
  for (const {name, links: some} of reports) {
    for (const link of some) {
      const address = addressOf(link.address)
      if (address === undefined || links.has(address))
        throw new UserError(`Cannot merge ${name}: it has links that are not its own`)
      links.set(address, {...link, address, movedTo: link.movedTo ?? undefined})
    }
  }
  return [...links.values()]
}

/** The hints of all parts, each once. */
function hintsOf(reports: readonly ShardReport[]): Hint[] {
  const hints = reports.flatMap((one) => one.hints)
  const byText = new Map(hints.map((hint) => [`${hint.id} ${hint.message}`, hint] as const))
  return sortHints([...byText.values()])
}
