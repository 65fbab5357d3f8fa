/** Whether a label promises code and nothing else: `Official Code (PyTorch)`, `GitHub`. */
export function promisesCode(label: string): boolean {
  return /^(?:(?:official|source) )?(?:codes?|git(?:hub|lab)?|repo(?:sitory)?|implementation|pytorch|tensorflow)(?: \([a-z ]+\))?$/i.test(
    label,
  )
}

/** Whether a label promises the paper and nothing else: `PDF`, `arXiv`. */
export function promisesPaper(label: string): boolean {
  return /^(?:papers?|pdf|preprint)$/i.test(label) || promisesArchive(label)
}

/** Whether a label promises a page of the work and nothing else: `Project page`, `Website`. */
export function promisesPage(label: string): boolean {
  return /^(?:project(?: ?page)?|web ?(?:site|page)|home ?page|page)$/i.test(label)
}

/** Whether a label promises the paper at one place. */
export function promisesArchive(label: string): boolean {
  return /^arxiv$/i.test(label)
}
