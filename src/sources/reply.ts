import type {ZodType} from 'zod'
import type {Evidence} from '../verdict/evidence.ts'
import type {Answer, Outcome} from '../verdict/exchange.ts'
import {failed} from './source.ts'

/** What came back from an API: a value in the form that is documented, or evidence of why there is none. */
export type Reply<Value> =
  | {readonly kind: 'value'; readonly value: Value; readonly answer: Answer}
  /** The evidence for one thing that was asked about, such as `paper 2305.05726`. */
  | {readonly kind: 'none'; readonly evidence: (request: string) => Evidence}

/** How to read an answer; nothing where it is none of those. */
export type Reader<Value> = (answer: Answer) => Value | undefined

/** Reads what an API answered with one of the statuses that are documented. */
export function readReply<Value>(
  source: string,
  outcome: Outcome,
  reader: Reader<Value>,
  statuses: readonly number[] = [200],
): Reply<Value> {
  const fail = (answer: string): Reply<Value> => ({
    kind: 'none',
    evidence: (request) => failed(source, request, answer),
  })
  if (outcome.kind === 'aborted') {
    const meaning = {kind: 'unasked', reason: 'time-limit'} as const
    return {
      kind: 'none',
      evidence: (request) => ({source, request, answer: 'not asked', meaning}),
    }
  }
  if (outcome.kind !== 'answer') return fail(outcome.detail)
  if (!statuses.includes(outcome.status)) return fail(`HTTP ${outcome.status}`)
  const value = reader(outcome)
  return value === undefined ? fail('unexpected answer') : {kind: 'value', value, answer: outcome}
}

/** Reads JSON of a documented shape. */
export function json<Value>(shape: ZodType<Value>): Reader<Value> {
  return ({body = ''}) => {
    try {
      return shape.safeParse(JSON.parse(body)).data
    } catch {
      return undefined
    }
  }
}
