import type {Safety} from './finding/fix.ts'
import type {ConnectTo} from './net/connect-to.ts'
import type {Connector} from './net/connector.ts'
import type {ReadPorts, ReadRequest} from './read.ts'
import type {Changes} from './scope/change.ts'
import type {LinkScope, Scope} from './scope/scope.ts'
import type {Shard} from './shard.ts'

/** What to do in a run. */
export interface RunRequest extends ReadRequest {
  /** Which links are asked about; with `none`, the network is not loaded. */
  readonly links: LinkScope
  /** Which findings are told, where the ports know of a change. */
  readonly scope: Scope
  /** The file in which verdicts are kept between runs. */
  readonly cache?: string | undefined
  /** Which part of the links to ask about; without it, all. */
  readonly shard?: Shard | undefined
  /** The least safe fixes that are applied; without it, none are. */
  readonly fix: Safety | undefined
  readonly network: NetworkRequest
}

/** How to go about the network; absent values are the defaults. */
export interface NetworkRequest {
  /** Requests at a time, to all hosts together. */
  readonly concurrency?: number | undefined
  /** Milliseconds for one address. */
  readonly timeout?: number | undefined
  /** Milliseconds for all of them. */
  readonly maxTime?: number | undefined
  /** Whether hosts on private networks are asked: all of them, or those that are named. */
  readonly allowPrivate?: boolean | undefined
  readonly allowPrivateHosts?: readonly string[] | undefined
  /** To whom to connect in the place of others. */
  readonly connectTo?: readonly ConnectTo[] | undefined
}

/** What a run may use of the machine. */
export interface RunPorts extends ReadPorts {
  /** The environment: proxies, tokens, and whom to write to. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Called with how many addresses have been judged, and how many there are. */
  readonly onProgress?:
    ((progress: {readonly done: number; readonly total: number}) => void) | undefined
  /** Ends the checking of links; what was not asked by then is skipped. */
  readonly signal?: AbortSignal | undefined
  /** What a change did to the files, where the run looks at one. */
  readonly changes?: Changes | undefined
  /** Opens connections in the place of the network. */
  readonly connect?: Connector | undefined
}
