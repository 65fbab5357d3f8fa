import type {Behaviour} from './behaviour.ts'
import {bodies} from './bodies.ts'
import {circles} from './circles.ts'
import {connections} from './connections.ts'
import {limits} from './limits.ts'
import {pages} from './pages.ts'
import {quirks} from './quirks.ts'
import {redirects} from './redirects.ts'
import {statuses} from './statuses.ts'

/** The fault laboratory: how servers behave, and what must be concluded. */
export const laboratory = {
  statuses,
  limits,
  redirects,
  circles,
  connections,
  bodies,
  pages,
  quirks,
} as const satisfies Record<string, readonly Behaviour[]>
