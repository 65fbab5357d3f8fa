import archivedRepository from './archived-repository.ts'
import blockedLink from './blocked-link.ts'
import type {Check} from './check.ts'
import deadLink from './dead-link.ts'
import emptyRepository from './empty-repository.ts'
import missingFragment from './missing-fragment.ts'
import movedLink from './moved-link.ts'
import privateLink from './private-link.ts'
import retractedPaper from './retracted-paper.ts'
import supersededPreprint from './superseded-preprint.ts'
import titleMismatch from './title-mismatch.ts'
import unsureLink from './unsure-link.ts'
import venueMismatch from './venue-mismatch.ts'

/** Every check, by id. */
export const checks: readonly Check[] = [
  archivedRepository,
  blockedLink,
  deadLink,
  emptyRepository,
  missingFragment,
  movedLink,
  privateLink,
  retractedPaper,
  supersededPreprint,
  titleMismatch,
  unsureLink,
  venueMismatch,
]
