import {refusalOf} from './refusal.ts'

/** One way to tell something on GitHub. */
export interface Surface {
  /** What it is, such as `review`. */
  readonly name: string
  /** What the token needs, such as `pull-requests: write`. */
  readonly permissions: readonly string[]
  readonly post: () => Promise<void>
}

/**
 * Posts on each surface. What GitHub refuses is no failure: it gives one line that says why, and one for
 * all where the token of a fork or of Dependabot may only read.
 */
export async function postAll(
  surfaces: readonly Surface[],
  readOnly: string | undefined,
): Promise<string[]> {
  const notes: string[] = []
  for (const {name, permissions, post} of surfaces) {
    try {
      await post()
    } catch (error) {
      const refusal = refusalOf(error, permissions)
      if (!refusal) throw error
      if (refusal.isForbidden && readOnly !== undefined) return [...notes, readOnlyNote(readOnly)]
      notes.push(`No ${name}: ${refusal.reason}`)
    }
  }
  return notes
}

function readOnlyNote(who: string): string {
  return `Annotations and summary only: the token of a pull request from ${who} may only read; a second workflow, on \`workflow_run\`, can post the rest`
}
