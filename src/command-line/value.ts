import {code} from '../finding/quote.ts'
import {UserError} from '../host/user-error.ts'
import type {Shard} from '../shard.ts'

/** Reads a whole number from 1 to 10000; throws `UserError` on all else, as of the option or input `name`. */
export function parseCount(value: string, name: string): number {
  const number = /^\d{1,5}$/.test(value) ? Number(value) : 0
  if (number >= 1 && number <= 10_000) return number
  throw new UserError(
    `Unexpected value ${code(value)} of ${name}, expected a number from 1 to 10000`,
  )
}

const milliseconds = {ms: 1, s: 1000, m: 60_000, h: 3_600_000} as const

/** Reads a time such as `500ms`, `20s`, `5m` or `1h`, into milliseconds; throws `UserError` on all else and on more than a day. */
export function parseDuration(value: string, name: string): number {
  const [, number, unit] = /^(\d{1,7}(?:\.\d+)?)(ms|s|m|h)$/.exec(value) ?? []
  const factor = Object.entries(milliseconds).find(([key]) => key === unit)?.[1]
  const time = Math.round(Number(number) * (factor ?? Number.NaN))
  if (time > 0 && time <= 86_400_000) return time
  throw new UserError(
    `Unexpected value ${code(value)} of ${name}, expected a time such as \`20s\` or \`5m\``,
  )
}

/** Reads part and number of parts, such as `2/8`; throws `UserError` on all else. */
export function parseShard(value: string, name: string): Shard {
  const [, index = '', total = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []
  const shard = {index: Number(index), total: Number(total)}
  if (shard.index >= 1 && shard.index <= shard.total) return shard
  throw new UserError(
    `Unexpected value ${code(value)} of ${name}, expected a part and the number of parts, such as \`2/8\``,
  )
}
