import type {Judgement, Verdict} from '../../src/verdict/verdict.ts'
import {addressAt} from '../support/web.ts'

/** A judgement as the engine gives it. */
export function judgementOf(
  url: string,
  verdict: Verdict,
  more: Partial<Judgement> = {},
): Judgement {
  return {
    address: addressAt(url),
    verdict,
    reason: verdict === 'alive' ? 'ok' : verdict === 'dead' ? 'http-404' : 'timeout',
    movedTo: undefined,
    evidence: [
      {
        source: 'http',
        request: `GET ${url}`,
        answer: '200',
        meaning: {kind: 'exists', reason: 'ok'},
      },
    ],
    checkedAt: '2026-03-01T00:00:00.000Z',
    fromCache: false,
    ...more,
  }
}
