/** A repository on GitHub, as an address in it names it. */
export interface RepositoryAddress {
  readonly owner: string
  /** Its name, without `.git`. */
  readonly name: string
  /** What is written behind its name: nothing or `/` for its front page, else a path, a query or a fragment. */
  readonly rest: string
}

/** Reads the address of a repository on GitHub or of something in it. */
export function readRepository(url: string): RepositoryAddress | undefined {
  const [, owner, name, rest] = inRepository.exec(url) ?? []
  return owner === undefined || name === undefined || rest === undefined
    ? undefined
    : {owner, name, rest}
}

const inRepository =
  /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?((?:[/?#].*)?)$/i

/** Whether an address is that of a repository's front page, nothing behind it; a file in a repository may well be a paper. */
export function isRepositoryFront(url: string): boolean {
  const rest = readRepository(url)?.rest
  return rest === '' || rest === '/'
}
