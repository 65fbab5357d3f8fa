import * as z from 'zod'
import type {Finding} from '../finding/finding.ts'
import {code} from '../finding/quote.ts'
import {severities} from '../finding/report.ts'
import {UserError} from '../host/user-error.ts'
import {addressOf} from '../model/address.ts'
import {roles} from '../model/role.ts'
import {docsOf} from '../project.ts'
import type {LinkResult, RunFile} from '../report/reporter.ts'
import {reasons, type Reason} from '../verdict/reason.ts'
import {verdicts} from '../verdict/verdict.ts'

const count = z.int().nonnegative()
const path = z.string().min(1).max(4096).refine(isInside)
const point = z.object({line: z.int().positive(), column: z.int().positive(), offset: count})
const place = z.object({file: path, start: point, end: point})
const text = z.string().max(100_000)

const finding = place.extend({
  rule: z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/)
    .max(100),
  severity: z.enum(severities),
  message: text,
  hint: text.nullable(),
  related: z.array(place.extend({message: text})),
  fix: z
    .object({
      safety: z.enum(['safe', 'unsafe']),
      edits: z.array(z.object({start: count, end: count, text})),
    })
    .nullable(),
  entry: z.object({title: text, section: z.array(text), column: text.nullable()}).nullable(),
  fingerprint: z.string().regex(/^[\da-f]{1,64}$/),
})

const link = z.object({
  url: text,
  role: z.enum(roles),
  verdict: z.enum(verdicts),
  reason: z.enum(Object.keys(reasons) as [Reason, ...Reason[]]),
  checkedAt: z.string().max(100),
  movedTo: text.nullable(),
  places: z.array(place),
})

const report = z.object({
  version: z.literal(1),
  files: z.array(z.object({path, entries: count, links: count})),
  findings: z.array(finding),
  links: z.array(link),
  summary: z.object({outOfScope: count, suppressed: count}),
})

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
  const parsed = report.safeParse(jsonOf(content))
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
    ...summary,
  }
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

function findingOf({hint, fix, entry, ...rest}: z.infer<typeof finding>): Finding {
  return {
    ...rest,
    docs: docsOf(rest.rule),
    hint: hint ?? undefined,
    fix: fix ?? undefined,
    entry: entry ? {...entry, column: entry.column ?? undefined} : undefined,
  }
}

function linkOf({url, movedTo, ...rest}: z.infer<typeof link>): LinkResult[] {
  const address = addressOf(url)
  if (!address) return []
  return [{...rest, url, address, movedTo: movedTo ?? undefined, evidence: [], fromCache: false}]
}

/** A path below the folder of the run. */
function isInside(file: string): boolean {
  return !file.startsWith('/') && !file.split('/').includes('..')
}
