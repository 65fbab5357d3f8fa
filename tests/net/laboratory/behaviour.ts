import type {Socket} from 'node:net'
import type {Reason} from '../../../src/verdict/reason.ts'
import type {Verdict} from '../../../src/verdict/verdict.ts'
import type {Handler} from '../../support/web.ts'

/** One way in which servers behave, and what must be concluded from it. */
export interface Behaviour {
  readonly name: string
  /** Answers for all paths; `/fault/0` is the one that is listed. */
  readonly serve: Handler
  readonly verdict: Verdict
  readonly reason: Reason
  /** The methods of all requests for the listed path and where it leads, in order, by their first letters. */
  readonly requests: string
  /** Milliseconds; short where the server lets us wait. */
  readonly timeout?: number
  /** What is listed in the place of `/fault/0`. */
  readonly path?: string
}

/** Answers always the same. */
export const answer =
  (status: number, headers: Record<string, string | string[]> = {}, body = 'page'): Handler =>
  (_request, response) => {
    response.writeHead(status, headers).end(body)
  }

/** Answers with a page of HTML. */
export const page = (body: string, status = 200, headers: Record<string, string> = {}): Handler =>
  answer(status, {'content-type': 'text/html; charset=utf-8', ...headers}, body)

/** Answers by path; what is not named is not found. */
export const byPath =
  (pages: Readonly<Record<string, Handler>>, other: Handler = answer(404)): Handler =>
  (request, response, count) => {
    ;(pages[request.url ?? ''] ?? other)(request, response, count)
  }

/** Answers the first times otherwise than later. */
export const inTurn =
  (...handlers: readonly Handler[]): Handler =>
  (request, response, count) => {
    handlers[Math.min(count, handlers.length - 1)]?.(request, response, count)
  }

/** Sends the listed path on. */
export const redirect = (status: number, location: string, target: Handler): Handler =>
  byPath({'/fault/0': answer(status, {location})}, target)

/** Writes to the wire by itself. */
export const raw =
  (write: (socket: Socket) => void): Handler =>
  (_request, {socket}) => {
    if (socket) write(socket)
  }

/** Writes these bytes to the wire, and hangs up. */
export const bytes = (text: string): Handler => raw((socket) => socket.end(text))
