import brokenTable from './broken-table.ts'
import deadAnchor from './dead-anchor.ts'
import duplicateLink from './duplicate-link.ts'
import duplicatePaper from './duplicate-paper.ts'
import emptyCell from './empty-cell.ts'
import emptySection from './empty-section.ts'
import inconsistentLabel from './inconsistent-label.ts'
import malformedLink from './malformed-link.ts'
import mislabeledLink from './mislabeled-link.ts'
import missingPaperLink from './missing-paper-link.ts'
import oversizedFile from './oversized-file.ts'
import placeholderLink from './placeholder-link.ts'
import retiredService from './retired-service.ts'
import type {Rule} from './rule.ts'
import staleContents from './stale-contents.ts'
import unevenRow from './uneven-row.ts'
import unfencedRow from './unfenced-row.ts'
import unnormalizedLink from './unnormalized-link.ts'
import unorderedSection from './unordered-section.ts'
import untidyCell from './untidy-cell.ts'
import untidyTitle from './untidy-title.ts'
import unusualColumn from './unusual-column.ts'
import unusualVenue from './unusual-venue.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  brokenTable,
  deadAnchor,
  duplicateLink,
  duplicatePaper,
  emptyCell,
  emptySection,
  inconsistentLabel,
  malformedLink,
  mislabeledLink,
  missingPaperLink,
  oversizedFile,
  placeholderLink,
  retiredService,
  staleContents,
  unevenRow,
  unfencedRow,
  unnormalizedLink,
  unorderedSection,
  untidyCell,
  untidyTitle,
  unusualColumn,
  unusualVenue,
]
