import {blockedLink} from './blocked-link.ts'
import type {Check} from './check.ts'
import {deadLink} from './dead-link.ts'
import {movedLink} from './moved-link.ts'
import {privateLink} from './private-link.ts'
import {unsureLink} from './unsure-link.ts'

/** Every check, by id. */
export const checks: readonly Check[] = [blockedLink, deadLink, movedLink, privateLink, unsureLink]
