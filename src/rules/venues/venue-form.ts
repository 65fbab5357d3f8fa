/** Whether two ways to write a venue are one form of its name. */
export function isSameForm(one: string, other: string): boolean {
  return plainForm(one) === plainForm(other)
}

/** A name without what says no more of its venue: signs, the plural of workshops, `preprint`, `Proc.` before it. */
export function plainForm(name: string): string {
  return name
    .replace(/^(?:in )?proc(?:\.|eedings)(?: of(?: the)?)? /i, '')
    .replace(/[.\s]/g, '')
    .toLowerCase()
    .replace(/workshops$/, 'workshop')
    .replace(/^(arxiv|(?:bio|med)rxiv)preprint$/, '$1')
}

/** `NeurIPS (Datasets and Benchmarks)` and `NeurIPS D&B` say more than `NeurIPS`. */
export function isTrackOf(written: string, usual: string): boolean {
  return written.startsWith(usual) && /^ (?:\(|D&B|Datasets)/i.test(written.slice(usual.length))
}
