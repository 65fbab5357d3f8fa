import * as z from 'zod'
import {severities} from '../finding/report.ts'
import {roles} from '../model/role.ts'
import {reasons, type Reason} from '../verdict/reason.ts'
import {verdicts} from '../verdict/verdict.ts'

const text = z.string()
const count = z.int().nonnegative()
const point = z.object({line: count, column: count, offset: count})
const place = z.object({file: text, start: point, end: point})

const finding = place.extend({
  rule: text,
  severity: z.enum(severities),
  message: text,
  hint: text.nullable(),
  docs: text,
  related: z.array(place.extend({message: text})),
  fix: z
    .object({
      safety: z.enum(['safe', 'unsafe']),
      edits: z.array(z.object({start: count, end: count, text})),
    })
    .nullable(),
  entry: z.object({title: text, section: z.array(text), column: text.nullable()}).nullable(),
  fingerprint: text,
  fold: z.object({key: text, most: count, message: text}).optional(),
})

const link = z.object({
  url: text,
  address: text,
  role: z.enum(roles),
  verdict: z.enum(verdicts),
  reason: z.enum(Object.keys(reasons) as [Reason, ...Reason[]]),
  checkedAt: text,
  fromCache: z.boolean(),
  failing: z.object({since: text, runs: count}).optional(),
  movedTo: text.nullable(),
  evidence: z.array(z.object({source: text, request: text, answer: text})),
  places: z.array(
    place.extend({entry: z.object({title: text, section: z.array(text)}).optional()}),
  ),
})

const shard = z
  .object({
    index: z.int().positive(),
    total: z.int().positive(),
    inputHash: text,
    texts: z.array(text),
  })
  .refine(({index, total}) => index <= total)

/** What every version of the JSON report says of itself. */
export const head = z.object({version: z.int(), tool: z.object({version: text})})

/** The JSON report of version 1, as far as reports are joined. */
export const report = z.object({
  version: z.literal(1),
  tool: z.object({name: text, version: text}),
  files: z.array(z.object({path: text, entries: count, links: count})),
  findings: z.array(finding),
  links: z.array(link),
  summary: z.object({
    outOfScope: count,
    suppressed: count,
    requests: count,
    durationMs: z.number().nonnegative(),
  }),
  hints: z.array(z.object({id: text, message: text})),
  shard: shard.nullable(),
})

/** A JSON report as it is read again. */
export type JsonReport = z.infer<typeof report>
