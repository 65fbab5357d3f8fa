import * as z from 'zod'
import type {Address} from '../model/address.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {reasons, type Reason} from '../verdict/reason.ts'
import {entityTag, httpDate, longestUrl} from '../verdict/validator.ts'
import {verdicts, type Judgement} from '../verdict/verdict.ts'
import {withoutSecrets} from './secrets.ts'

const text = z.string()
const time = z.iso.datetime()

/** What would do harm in a request is as good as nothing. */
const validator = z.looseObject({
  url: z.url().max(longestUrl).optional(),
  hops: z.array(z.int()).optional(),
  etag: text.regex(entityTag).optional(),
  lastModified: text.regex(httpDate).optional(),
  confirmations: z.int().nonnegative().optional(),
})

/** A judgement as a cache keeps it, under its address. What it does not name is kept as it is. */
const record = z.looseObject({
  verdict: z.enum(verdicts),
  reason: z.enum(Object.keys(reasons) as [Reason, ...Reason[]]),
  movedTo: text.optional(),
  checkedAt: time,
  failing: z.strictObject({since: time, runs: z.int().positive()}).optional(),
  evidence: z.array(
    z.looseObject({
      source: text,
      request: text,
      answer: text,
      meaning: z.looseObject({kind: text, reason: text}),
      record: z.looseObject({kind: text}).optional(),
      validator: validator.optional().catch(undefined),
    }),
  ),
})

/** Reads the judgement about an address; nothing where the record is not one of this version's. */
export function readRecord(address: Address, value: unknown): Judgement | undefined {
  const {data} = record.safeParse(value)
  if (!data) return undefined
  const {movedTo, evidence, ...rest} = data
  return {
    ...rest,
    address,
    movedTo,
    // What a witness meant is kept as it was said by this same program.
    evidence: evidence as unknown as readonly Evidence[],
    fromCache: true,
  }
}

/** Writes a judgement as JSON; nothing where its address or its target cannot be told without a secret. */
export function writeRecord({address, ...judgement}: Judgement): string | undefined {
  const isOpen = [address, judgement.movedTo ?? ''].every((url) => withoutSecrets(url) === url)
  if (!isOpen) return undefined
  // What is `undefined` is left out.
  const {checkedAt, ...rest} = {...judgement, fromCache: undefined}
  return JSON.stringify({checkedAt, ...rest}, (_key, value: unknown) =>
    typeof value === 'string' ? withoutSecrets(value) : value,
  )
}

/** When the judgement on a record's line was made; empty where it does not say. */
export function checkedAtIn(line: string): string {
  return /"checkedAt":"([^"]*)"/.exec(line)?.[1] ?? ''
}
