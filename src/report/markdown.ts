import type {Finding} from '../finding/finding.ts'
import {severities} from '../finding/report.ts'
import {groupBy} from '../model/group-by.ts'
import {fit, type Block} from './block.ts'
import {inline, link, row} from './inline.ts'
import {linksBlock} from './markdown-links.ts'
import {placeOf} from './markdown-place.ts'
import {plural} from './plural.ts'
import type {Reporter, ReporterOptions, Run} from './reporter.ts'
import {selectionOf} from './selection.ts'
import {conclusionOf, extentOf, remarksOf, verdictsOf} from './totals.ts'

/** Bytes of a page at most: what GitHub takes as the summary of a step (1 MiB), less a margin. */
export const pageLimit = 1_000_000

/** Which part of the page each block may take; what is left is for headings and the last line. */
const shares = {findings: 0.6, infos: 0.15, links: 0.15, hints: 0.05} as const

/** For the summary page of a workflow run: what was found, as tables, cut to what GitHub takes. */
export const markdown: Reporter = (run, options) => markdownPage(run, options, pageLimit)

/** The same page in so many bytes. */
export function markdownPage(run: Run, options: ReporterOptions, limit: number): string {
  const findings = fit(findingsBlock(run, options), shares.findings * limit)
  const infos = fit(infosBlock(selectionOf(run, options), options), shares.infos * limit)
  const links = fit(linksBlock(run, options.fileUrl), shares.links * limit)
  const hints = fit(hintsBlock(run), shares.hints * limit)
  const left = [
    ...(findings.left + infos.left > 0 ? [plural(findings.left + infos.left, 'finding')] : []),
    ...(links.left > 0 && !options.quiet ? [plural(links.left, 'link')] : []),
  ]

  return [
    headOf(run),
    findings.text,
    infos.text,
    ...(options.quiet ? [] : [linksHead(run), links.text, hints.text]),
    left.length > 0 ? `${left.join(' and ')} left out here: see the JSON report\n` : '',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function headOf(run: Run): string {
  const {error, warning} = run.summary.findings
  const mark = error > 0 ? '❌' : warning > 0 ? '⚠️' : '✅'
  const remarks = [`In ${extentOf(run)}`, ...remarksOf(run)].map(inline)
  return `## ${mark} ${inline(run.tool.name)}: ${conclusionOf(run)}\n\n${remarks.join('; ')}\n`
}

function findingsBlock({findings}: Run, {fileUrl}: ReporterOptions): Block {
  const grave = severities
    .filter((severity) => severity !== 'info')
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))

  return {
    head: `### Errors and warnings\n\n${tableHead}`,
    rows: grave.map((finding) => findingRow(finding, fileUrl)),
    tail: '',
  }
}

const tableHead = `${row(['Place', 'Severity', 'Rule', 'Message'])}\n| --- | --- | --- | --- |`

function findingRow(finding: Finding, fileUrl: string | undefined): string {
  const {severity, rule, docs, message} = finding
  return row([placeOf(finding, fileUrl), severity, link(rule, docs), inline(message)])
}

/** Folded away: all infos, or how many there are of each rule. */
function infosBlock(findings: readonly Finding[], {fileUrl, verbose}: ReporterOptions): Block {
  const infos = findings.filter(({severity}) => severity === 'info')
  const counts = [...groupBy(infos, ({rule, docs}) => link(rule, docs))]
  const countHead = `${row(['Rule', 'Infos'])}\n| --- | --- |`

  return {
    head: `<details>\n<summary>${plural(infos.length, 'info')}</summary>\n\n${verbose ? tableHead : countHead}`,
    rows: verbose
      ? infos.map((finding) => findingRow(finding, fileUrl))
      : counts.map(([rule, group]) => row([rule, String(group.length)])),
    tail: '\n</details>',
  }
}

function linksHead(run: Run): string {
  return run.linksChecked ? `### Links\n\n${verdictsOf(run) || 'None'}\n` : ''
}

function hintsBlock({hints}: Run): Block {
  return {head: '### Hints\n', rows: hints.map(({message}) => `- ${inline(message)}`), tail: ''}
}
