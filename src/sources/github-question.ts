import {z} from 'zod'
import {placeOf, repositoryName, type GithubPlace} from './github-place.ts'

/** One GraphQL question about places, each under an alias of its own. */
export function questionAbout(ids: readonly string[]) {
  const parts = ids.map((id, index) => partFor(placeOf(id), index))
  const variables = Object.assign({}, ...parts.map((part) => part.variables)) as Record<
    string,
    string | number
  >
  const declared = Object.entries(variables).map(
    ([name, value]) => `$${name}:${typeof value === 'number' ? 'Int' : 'String'}!`,
  )
  const fields = parts.map((part) => part.field).join(' ')
  return {query: `query(${declared.join()}){${fields}}${fragment}`, variables}
}

/** The name under which the answer about the place at an index comes. */
export function aliasOf(index: number): string {
  return `r${index}`
}

/** What is asked of every repository. */
const fragment = ' fragment f on Repository{nameWithOwner isArchived archivedAt isDisabled isEmpty}'

/** The names of what lies at its top. */
const root = 'root:object(expression:"HEAD:"){...on Tree{entries{name type}}}'

/** Names go into variables: what a list holds is never part of the query. */
function partFor(place: GithubPlace | undefined, index: number) {
  const inside = place?.inside
  const variables: Record<string, string | number> = {
    [`o${index}`]: place?.owner ?? '',
    [`n${index}`]: place?.name ?? '',
  }
  let asked = root
  if (inside?.kind === 'path') {
    variables[`v${index}`] = inside.revision
    asked = `revision:object(expression:$v${index}){__typename}`
    if (inside.path !== '') {
      variables[`p${index}`] = `${inside.revision}:${inside.path}`
      asked += ` path:object(expression:$p${index}){__typename}`
    }
  }
  if (inside?.kind === 'release') {
    variables[`t${index}`] = inside.tag
    asked = `release(tagName:$t${index}){tagName} revision:object(expression:$t${index}){__typename}`
  }
  if (inside?.kind === 'thread') {
    variables[`i${index}`] = inside.number
    asked = `thread:issueOrPullRequest(number:$i${index}){__typename}`
  }
  const field = `${aliasOf(index)}:repository(owner:$o${index},name:$n${index}){...f ${asked}}`
  return {variables, field}
}

const thing = z.looseObject({}).nullish()

/** What is answered about a repository. */
export const repositoryShape = z.object({
  nameWithOwner: z.string().regex(repositoryName),
  isArchived: z.boolean().nullish(),
  archivedAt: z.string().nullish(),
  isDisabled: z.boolean().nullish(),
  isEmpty: z.boolean().nullish(),
  root: z
    .object({entries: z.array(z.object({name: z.string(), type: z.string()})).optional()})
    .nullish(),
  revision: thing,
  path: thing,
  release: thing,
  thread: thing,
})

/** A repository as GitHub's GraphQL tells of it. */
export type Repository = z.infer<typeof repositoryShape>

/** What an answer comes in; errors are told beside what could be answered. */
export const envelope = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        type: z.string().optional(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
      }),
    )
    .optional(),
})

/** An answer of GitHub's GraphQL, with what it could and could not tell. */
export type Envelope = z.infer<typeof envelope>
