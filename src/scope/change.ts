import type {Lines} from './lines.ts'

/** What a change, such as a pull request, did to one file. */
export interface FileChange {
  /** The lines that are new or other than before; `all` where the file is new, or no difference could be told. */
  readonly changed: readonly Lines[] | 'all'
  /**
   * Where GitHub takes a comment on some lines of the file, counted in the head of the pull request;
   * nothing where it takes none.
   */
  commentOn(lines: Lines): Lines | undefined
}

/** All of a file has changed, and GitHub takes no comments. */
export const entirely: FileChange = {changed: 'all', commentOn: () => undefined}

/** Tells what a change did to the files of a folder. */
export interface Changes {
  /** What it did to a file that now has this text; nothing where it left the file alone. */
  of(path: string, text: string): Promise<FileChange | undefined>
  /** What a reader should know of how far this could be told, so far. */
  hints(): readonly {readonly id: string; readonly message: string}[]
}
