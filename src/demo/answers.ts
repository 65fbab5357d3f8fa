/** What the demo's web answers, as `fixtures/demo/answers.json` says. */
export interface Answers {
  /** By the beginning of an address; the longest one counts. */
  readonly web: Readonly<Record<string, WebAnswer>>
  /** Repositories that GitHub does not know (`null`) or knows by another name. */
  readonly repositories: Readonly<Record<string, string | null>>
}

/** What an address of the demo answers, or how it fails. */
export type WebAnswer =
  | {
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
    }
  /** The error of a connection that fails, such as `ENOTFOUND`. */
  | {readonly failure: string}

const unknown: WebAnswer = {status: 404}

/** The answer that an address gets. */
export function answerFor(url: string, {web}: Answers): WebAnswer {
  const [best] = Object.keys(web)
    .filter((prefix) => url.startsWith(prefix))
    .sort((a, b) => b.length - a.length)
  return (best === undefined ? undefined : web[best]) ?? unknown
}

/** What GitHub's GraphQL says of the repositories that a request names in its variables. */
export function answerForRepositories(
  variables: Readonly<Record<string, string>>,
  {repositories}: Answers,
): object {
  const known = new Map(
    Object.entries(repositories).map(([name, now]) => [name.toLowerCase(), now]),
  )
  const data: Record<string, object | null> = {}
  const errors: object[] = []

  for (const [variable, owner] of Object.entries(variables)) {
    const index = /^o(\d+)$/.exec(variable)?.[1]
    if (index === undefined) continue
    const asked = `${owner}/${variables[`n${index}`] ?? ''}`
    const now = known.has(asked) ? known.get(asked) : asked
    data[`r${index}`] = typeof now === 'string' ? {nameWithOwner: now} : null
    if (typeof now !== 'string')
      errors.push({type: 'NOT_FOUND', path: [`r${index}`], message: 'Not found'})
  }
  return errors.length === 0 ? {data} : {data, errors}
}
