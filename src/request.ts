import type {Safety} from './finding/fix.ts'
import type {ConnectTo} from './net/connect-to.ts'
import type {Connector} from './net/connector.ts'
import type {ReadPorts, ReadRequest} from './read.ts'
import type {Changes} from './scope/change.ts'
import type {LinkScope, Scope} from './scope/scope.ts'
import type {Shard} from './shard.ts'

/** What to do in a run. */
export interface RunRequest extends ReadRequest {
  readonly links: LinkScope
  readonly scope: Scope
  /** The file in which verdicts are kept between runs. */
  readonly cache?: string | undefined
  /** Which part of the links to ask about; without it, all. */
  readonly shard?: Shard | undefined
  readonly fix: Safety | undefined
  readonly network: NetworkRequest
}

/** How to go about the network; absent values are the defaults. */
export interface NetworkRequest {
  readonly concurrency?: number | undefined
  /** Milliseconds for one address. */
  readonly timeout?: number | undefined
  /** Milliseconds for all of them. */
  readonly maxTime?: number | undefined
  readonly allowPrivate?: boolean | undefined
  readonly allowPrivateHosts?: readonly string[] | undefined
  readonly connectTo?: readonly ConnectTo[] | undefined
}

/** What a run may use of the machine. */
export interface RunPorts extends ReadPorts {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly onProgress?:
    ((progress: {readonly done: number; readonly total: number}) => void) | undefined
  readonly signal?: AbortSignal | undefined
  /** What a change did to the files, where the run looks at one. */
  readonly changes?: Changes | undefined
  /** Opens connections in the place of the network. */
  readonly connect?: Connector | undefined
}
