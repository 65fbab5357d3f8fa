import brokenTable from './broken-table.ts'
import contradictedVenue from './contradicted-venue.ts'
import deadAnchor from './dead-anchor.ts'
import duplicateLink from './duplicate-link.ts'
import duplicatePaper from './duplicate-paper.ts'
import emptyCell from './empty-cell.ts'
import emptySection from './empty-section.ts'
import impossibleVenue from './impossible-venue.ts'
import inconsistentLabel from './inconsistent-label.ts'
import inconsistentVenue from './inconsistent-venue.ts'
import malformedLink from './malformed-link.ts'
import mislabeledLink from './mislabeled-link.ts'
import missingPaperLink from './missing-paper-link.ts'
import missingVenue from './missing-venue.ts'
import missingYear from './missing-year.ts'
import oversizedFile from './oversized-file.ts'
import placeholderLink from './placeholder-link.ts'
import retiredService from './retired-service.ts'
import type {Rule} from './rule.ts'
import staleContents from './stale-contents.ts'
import unevenRow from './uneven-row.ts'
import unfencedRow from './unfenced-row.ts'
import unknownVenue from './unknown-venue.ts'
import unnormalizedLink from './unnormalized-link.ts'
import unorderedSection from './unordered-section.ts'
import untidyCell from './untidy-cell.ts'
import untidyTitle from './untidy-title.ts'
import unusualColumn from './unusual-column.ts'
import unusualVenue from './unusual-venue.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  brokenTable,
  contradictedVenue,
  deadAnchor,
  duplicateLink,
  duplicatePaper,
  emptyCell,
  emptySection,
  impossibleVenue,
  inconsistentLabel,
  inconsistentVenue,
  malformedLink,
  mislabeledLink,
  missingPaperLink,
  missingVenue,
  missingYear,
  oversizedFile,
  placeholderLink,
  retiredService,
  staleContents,
  unevenRow,
  unfencedRow,
  unknownVenue,
  unnormalizedLink,
  unorderedSection,
  untidyCell,
  untidyTitle,
  unusualColumn,
  unusualVenue,
]
