/**
 * What somebody has written in a repository: `github.com/o/notes/blob/main/Far_Sights.md`,
 * `github.com/o/far/blob/main/papers/sights/README.md`.
 */
const hostedNote =
  /^https?:\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+\/blob\/(?:.*(?<!readme(?:[-_.]\w+)?)|[^/]+\/(?:[\w-]*[-_])?(?:notes|papers?|publications|readings?|reviews|summaries)\/.*)\.md$/i

/** Whether an address is that of what somebody has written in a repository. */
export function isHostedNote(url: string): boolean {
  return hostedNote.test(url)
}
