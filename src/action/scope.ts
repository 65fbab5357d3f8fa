import {input, oneOf} from './input.ts'
import type {GitHub} from '../github/client.ts'
import type {Occasion, PullRequestOccasion} from '../github/occasion.ts'
import {changesOfPull} from '../host/git.ts'
import {placeInRepository} from '../host/repository.ts'
import {entirely, type Changes} from '../scope/change.ts'
import type {LinkScope, Scope} from '../scope/scope.ts'

/** What the inputs want to be looked at. */
export interface WantedScope {
  readonly scope: Scope
  readonly links: LinkScope
}

/** Reads what is to be looked at; on a pull request, only what it changes, unless the inputs say otherwise. */
export function wantedScope(occasion: Occasion): WantedScope {
  const isPull = occasion.kind === 'pull-request'
  return {
    scope: given('scope', ['diff', 'file', 'all']) ?? (isPull ? 'diff' : 'all'),
    links: given('links', ['changed', 'all', 'none']) ?? (isPull ? 'changed' : 'all'),
  }
}

function given<Value extends string>(
  name: 'scope' | 'links',
  values: readonly Value[],
): Value | undefined {
  return input(name) === '' ? undefined : oneOf(name, values)
}

/** Changes in paths of the workspace, and the same in paths of the repository. */
export interface WorkspaceChanges extends Changes {
  readonly inRepository?: Changes
}

/** What the pull request changes, by the API or else by git; nothing where nobody looks at changes. */
export function changesIn(
  folder: string,
  occasion: Occasion,
  {scope, links}: WantedScope,
  open: () => Promise<GitHub | undefined>,
): WorkspaceChanges | undefined {
  if (occasion.kind === 'pull-request') return pullChanges(folder, occasion, open)
  if (scope === 'all' && links !== 'changed') return undefined
  const hint = {
    id: 'no-pull-request',
    message: 'Use the scopes `diff`, `file` and `changed` on pull requests: here all is checked',
  }
  return {of: () => Promise.resolve(entirely), hints: () => [hint]}
}

/** What a pull request changes, in both kinds of paths; the repository may be checked out below the folder. */
function pullChanges(
  folder: string,
  pull: PullRequestOccasion,
  open: () => Promise<GitHub | undefined>,
): WorkspaceChanges {
  const roots = new Map<string, string>()
  const byClone = changesByClone(pull, () => {
    const [root = folder] = roots.values()
    return root
  })
  const inRepository = {...byClone, of: changesByApi(pull, open, byClone)}
  return {
    async of(path, text) {
      const {root, name} = await placeInRepository(folder, path)
      roots.set(name, root)
      return inRepository.of(name, text)
    },
    hints: () => byClone.hints(),
    inRepository,
  }
}

/** What the clone says, by its root; where it says nothing all counts as changed, and a hint tells of it. */
function changesByClone(pull: PullRequestOccasion, rootOf: () => string): Changes {
  const unknown = new Set<string>()
  const ofClone = once(() => changesOfPull(rootOf(), pull))
  return {
    async of(name, text) {
      const clone = await ofClone().catch(() => undefined)
      if (clone) return clone.of(name, text)
      unknown.add(name)
      return entirely
    },
    hints: () => hintsOn(unknown),
  }
}

/** What GitHub says, where there is a token for it and it answers; else it is asked elsewhere. */
function changesByApi(
  pull: PullRequestOccasion,
  open: () => Promise<GitHub | undefined>,
  elsewhere: Changes,
): Changes['of'] {
  const ofApi = once(async () => {
    const [github, {readChanges}] = await Promise.all([open(), import('../github/changes.ts')])
    return github && readChanges(github, pull, (name, text) => elsewhere.of(name, text))
  })
  return async (name, text) => {
    const api = await ofApi().catch(() => undefined)
    return (api ?? elsewhere).of(name, text)
  }
}

function hintsOn(unknown: ReadonlySet<string>): ReturnType<Changes['hints']> {
  if (unknown.size === 0) return []
  const message = `Give the token \`pull-requests: read\`, or check out with \`fetch-depth: 2\`: what the pull request changes could not be read, so that all of ${[...unknown].join(', ')} was checked`
  return [{id: 'unknown-changes', message}]
}

/** Makes a function that is carried out once, however often it is called. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}
