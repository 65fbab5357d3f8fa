import type {Evidence, Meaning} from '../verdict/evidence.ts'
import type {RepositoryRecord} from '../verdict/record.ts'
import {unlisted} from './absence.ts'
import {placeOf, type GithubPlace} from './github-place.ts'
import {aliasOf, repositoryShape, type Envelope, type Repository} from './github-question.ts'
import {failed} from './source.ts'

const source = 'github'

/** What GitHub's answer proves about one of the places that were asked about. */
export function evidenceIn(answer: Envelope, id: string, index: number, server: string): Evidence {
  const {data, errors = []} = answer
  const alias = aliasOf(index)
  const found = repositoryShape.safeParse(data?.[alias])
  const place = placeOf(id)
  if (found.success && place) return evidenceAbout(place, id, found.data, server)
  const own = errors.find(({path}) => path?.[0] === alias)
  if (own?.type === 'NOT_FOUND' && data?.[alias] === null) {
    return evidenceFor(id, 'repository not found: missing or private', {
      kind: 'gone',
      reason: 'repository-missing',
    })
  }
  const type = (own ?? errors.find(({path}) => path === undefined))?.type ?? ''
  return failed(source, requestFor(id), /^[A-Z_]+$/.test(type) ? type : 'unexpected answer')
}

/** Whether GitHub left a place out because it was asked for too much at a time. */
export function isLeftOut({errors = []}: Envelope, index: number): boolean {
  return errors.some(
    ({type, path}) => type === 'RESOURCE_LIMITS_EXCEEDED' && path?.[0] === aliasOf(index),
  )
}

/** What was asked, as evidence tells it. */
export function requestFor(id: string): string {
  return `repository ${id}`
}

function evidenceFor(id: string, answer: string, meaning: Meaning): Evidence {
  return {source, request: requestFor(id), answer, meaning}
}

function evidenceAbout(
  place: GithubPlace,
  id: string,
  found: Repository,
  server: string,
): Evidence {
  const nameNow = found.nameWithOwner
  const isRenamed = nameNow.toLowerCase() !== `${place.owner}/${place.name}`
  const record = recordOf(found, isRenamed)
  if (found.isDisabled === true) {
    const meaning = {kind: 'private', reason: 'repository-disabled'} as const
    return {...evidenceFor(id, 'repository, disabled', meaning), record}
  }
  const missing = missingIn(place, found)
  if (missing) return {...evidenceFor(id, missing.answer, missing.meaning), record}
  const meaning: Meaning = isRenamed
    ? {
        kind: 'moved',
        reason: 'repository-renamed',
        to: `https://${server}/${nameNow}${place.rest}`,
      }
    : {kind: 'exists', reason: 'repository-exists'}
  return {...evidenceFor(id, isRenamed ? `repository ${nameNow}` : 'repository', meaning), record}
}

interface Missing {
  readonly answer: string
  readonly meaning: Meaning
}

/**
 * What a repository lacks. A path is surely not there only where its branch is: names of branches may hold slashes, and
 * branches, issues and releases that have moved are known to the page alone.
 */
function missingIn({inside}: GithubPlace, found: Repository): Missing | undefined {
  if (!inside) return undefined
  if (inside.kind === 'path') {
    if (inside.path === '') return found.revision ? undefined : unknown('no such revision')
    if (found.path) return undefined
    return found.revision
      ? {answer: 'no such path', meaning: {kind: 'gone', reason: 'path-missing'}}
      : unknown('no such revision')
  }
  if (inside.kind === 'release') {
    return found.release || found.revision ? undefined : unknown('no such release')
  }
  return found.thread ? undefined : unknown('no such issue or pull request')
}

function unknown(answer: string): Missing {
  return {answer, meaning: unlisted}
}

function recordOf(found: Repository, isRenamed: boolean): RepositoryRecord {
  const archivedAt = /^\d{4}-\d{2}-\d{2}(?=T)/.exec(found.archivedAt ?? '')?.[0]
  const isArchived = found.isArchived === true
  return {
    kind: 'repository',
    fullName: found.nameWithOwner,
    ...(isArchived && {isArchived}),
    ...(isArchived && archivedAt !== undefined && {archivedAt}),
    ...(found.isEmpty === true && {isEmpty: true as const}),
    ...(hasNoCode(found) && {hasNoCode: true as const}),
    ...(isRenamed && {isRenamed: true as const}),
  }
}

/** Whether all that lies at its top speaks about it: folders may hold anything, but for those of pictures and settings. */
function hasNoCode({root}: Repository): boolean {
  const entries = root?.entries ?? []
  return (
    entries.length > 0 &&
    entries.every(({name, type}) => (type === 'tree' ? aside.test(name) : about.test(name)))
  )
}

const about =
  /^(?:(?:readme|licen[cs]e|copying|notice|citation|contributing|code_of_conduct|authors|changelog)\b.*|\..*|.*\.(?:png|jpe?g|gif|svg|webp|bmp|md|pdf|bib|mp4))$/i

const aside =
  /^(?:\.github|\.vscode|\.idea|assets?|figs?|figures?|images?|imgs?|pics?|pictures?|resources?|static|media)$/i
