import type {Finding} from '../finding/finding.ts'
import {code} from '../finding/quote.ts'
import {UserError} from '../host/user-error.ts'
import {report, type JsonReport} from '../merge/schema.ts'
import {addressOf} from '../model/address.ts'
import {docsOf} from '../project.ts'
import type {LinkResult, RunFile} from '../report/reporter.ts'

/** The report as it may come from anybody. */
const tame = report.refine(isTame, 'it names what it may not')

/** What is taken from a report. */
export interface ReportFile {
  readonly files: readonly RunFile[]
  readonly findings: readonly Finding[]
  readonly links: readonly LinkResult[]
  readonly outOfScope: number
  readonly suppressed: number
}

/**
 * Reads the report of another run as what it is: text from a stranger. What it says is checked; its
 * counts and hints, and the pages that it names, are left out.
 */
export function readReport(name: string, content: string): ReportFile {
  const parsed = tame.safeParse(jsonOf(content))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const at = issue?.path.length ? ` at ${code(issue.path.join('.'))}` : ''
    throw new UserError(
      `Cannot read ${name}: it is no report of this version (${issue?.message ?? ''}${at})`,
    )
  }
  const {files, findings, links, summary} = parsed.data
  return {
    files: files.map((file) => ({...file, text: ''})),
    findings: findings.map(findingOf),
    links: links.flatMap(linkOf),
    outOfScope: summary.outOfScope,
    suppressed: summary.suppressed,
  }
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

function findingOf({hint, fix, entry, ...rest}: JsonReport['findings'][number]): Finding {
  return {
    ...rest,
    docs: docsOf(rest.rule),
    hint: hint ?? undefined,
    fix: fix ?? undefined,
    entry: entry ? {...entry, column: entry.column ?? undefined} : undefined,
  }
}

function linkOf({url, movedTo, ...rest}: JsonReport['links'][number]): LinkResult[] {
  const address = addressOf(url)
  if (!address) return []
  return [{...rest, url, address, movedTo: movedTo ?? undefined, evidence: [], fromCache: false}]
}

/** Whether what names files, rules and findings is what it should be: the rest is only shown, as text. */
function isTame({files, findings, links}: JsonReport): boolean {
  const places = [...findings, ...findings.flatMap(({related}) => related)]
  const paths = [
    ...files.map(({path}) => path),
    ...[...places, ...links.flatMap((link) => link.places)].map(({file}) => file),
  ]
  const isNamed = ({rule, fingerprint}: JsonReport['findings'][number]): boolean =>
    /^[a-z]{1,50}(?:-[a-z]{1,50}){0,9}$/.test(rule) && /^[\da-f]{1,64}$/.test(fingerprint)
  return paths.every(isInside) && findings.every(isNamed)
}

/** A path below the folder of the run. */
function isInside(file: string): boolean {
  return file.length <= 4096 && !file.startsWith('/') && !file.split('/').includes('..')
}
