import type {Answer, Outcome} from '../verdict/exchange.ts'

/** Nobody waits longer than this, whatever a server asks for. */
export const longestPause = 60_000

/** How long a host is left alone that does not say how long. */
const usualPause = 5000

/** Whether an answer says that we ask too often. */
export function isLimited(outcome: Outcome): boolean {
  if (outcome.kind !== 'answer') return false
  const {status, headers} = outcome
  return (
    status === 429 ||
    (status === 503 && headers['retry-after'] !== undefined) ||
    (status === 403 && (isUsedUp(outcome) || headers['retry-after'] !== undefined))
  )
}

/** Milliseconds for which a host wants to be left alone, after an answer of any kind; nothing where it does not. */
export function pauseOf(outcome: Outcome, now: number): number | undefined {
  if (outcome.kind !== 'answer') return undefined
  const asked = isLimited(outcome) ? retryAfter(outcome, now) : undefined
  const pause = asked ?? (isUsedUp(outcome) ? resetOf(outcome, now) : undefined)
  return pause ?? (isLimited(outcome) && outcome.status !== 503 ? usualPause : undefined)
}

/** `Retry-After`, in seconds or as a date. */
function retryAfter({headers}: Answer, now: number): number | undefined {
  const value = headers['retry-after']?.trim() ?? ''
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1000
  const date = /\b(?:GMT|UTC)$/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** Whether the answer says that no more may be asked in this span of time. */
function isUsedUp({headers}: Answer): boolean {
  const {left} = limitIn(headers)
  return left !== undefined && /^\s*0\s*$/.test(left)
}

function resetOf({headers}: Answer, now: number): number | undefined {
  const {reset = ''} = limitIn(headers)
  if (!/^\d+(?:\.\d+)?$/.test(reset)) return undefined
  const value = Number(reset)
  // Seconds from now, seconds since the epoch, or milliseconds since then: one cannot be taken for another.
  if (value < 1e8) return value * 1000
  return Math.max(0, (value < 1e11 ? value * 1000 : value) - now)
}

/** The headers of limits: the usual ones, those of the drafts of their standard, and that standard's own. */
function limitIn(headers: Answer['headers']): {left?: string; reset?: string} {
  const {'x-ratelimit-remaining': usual, 'ratelimit-remaining': draft, ratelimit} = headers
  const left = usual ?? draft ?? /\b(?:r|remaining)=(\d+)/.exec(ratelimit ?? '')?.[1]
  const reset =
    headers['x-ratelimit-reset'] ??
    headers['ratelimit-reset'] ??
    /\b(?:t|reset)=(\d+)/.exec(ratelimit ?? '')?.[1]
  return {...(left !== undefined && {left}), ...(reset !== undefined && {reset: reset.trim()})}
}
