import type {Entry} from '../../model/entry.ts'
import type {Inline} from '../text/inline.ts'

/** An entry before its neighbours have told what kind of thing it is. */
export type Draft = Omit<Entry, 'kind' | 'paper' | 'headed'> & {
  /** What is said of it in running text, its title excluded. */
  readonly beside: readonly Inline[]
  /** Whether where it stands has told that it is an entry, though nothing may link or date it. */
  readonly isSure?: true
}
