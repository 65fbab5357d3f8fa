import type {Role} from './role.ts'
import type {Span} from './span.ts'

/** How a link is written. */
export type LinkForm = 'inline' | 'autolink' | 'reference' | 'image' | 'html'

/** One URL with a place, a label and a role. */
export interface Link {
  readonly role: Role
  readonly form: LinkForm
  /** The label as plain text; the URL itself where there is no other. */
  readonly label: string
  /** The URL that a browser would be sent to: escapes and entities resolved, else as written. */
  readonly url: string
  readonly span: Span
  /** Where the URL is written; for a reference, at its definition. */
  readonly urlSpan: Span
}
