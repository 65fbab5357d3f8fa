import type {Evidence} from '../verdict/evidence.ts'
import type {PaperRecord} from '../verdict/record.ts'

/** The record of a preprint among the evidence that something is there. */
export function preprintIn(evidence: readonly Evidence[]): PaperRecord | undefined {
  return evidence
    .flatMap(({record}) => (record?.kind === 'paper' ? [record] : []))
    .find(({isPreprint}) => isPreprint)
}

/** Whether a venue is a server of preprints or a mere listing of them. */
export function isPreprintServer(venue: string): boolean {
  return /\barxiv\b|\bcorr\b|\bssrn\b|bio\s?rxiv|med\s?rxiv|research square|preprint|computing research repository/i.test(
    venue,
  )
}
