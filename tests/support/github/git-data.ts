import {execFileSync} from 'node:child_process'
import {created, gone, missing, ok, refused, type Route} from './answer.ts'
import type {Git} from './git.ts'

interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly content: string
}

/** Files, trees, commits and refs of the real repository. */
export function gitRoutes(git: Git): Route[] {
  const at = '/repos/{owner}/{repo}'
  const write = ['contents']
  const input = (text: string, ...args: readonly string[]) =>
    execFileSync('git', ['-C', git.folder, ...args], {input: text, encoding: 'utf8'}).trim()
  const commitView = (sha: string) => ({
    sha,
    message: git.run('show', '-s', '--format=%B', sha).trim(),
    tree: {sha: git.run('rev-parse', `${sha}^{tree}`).trim()},
    parents: git
      .run('show', '-s', '--format=%P', sha)
      .trim()
      .split(' ')
      .filter(Boolean)
      .map((parent) => ({sha: parent})),
  })
  const refView = (ref: string, sha: string) => ({
    ref: `refs/${ref}`,
    object: {type: 'commit', sha},
  })
  return [
    [
      `GET ${at}/contents/{path}`,
      [],
      ({params, query, accept}) => {
        const text = git.text(query.get('ref') ?? 'HEAD', params['path'] ?? '')
        if (text === undefined) return missing
        if (!accept.includes('raw')) return refused(400, 'Only raw texts are kept here')
        return {
          status: 200,
          body: text,
          headers: {'content-type': 'application/vnd.github.raw+json; charset=utf-8'},
        }
      },
    ],
    [
      `GET ${at}/git/blobs/{file_sha}`,
      [],
      ({params}) => {
        const sha = params['file_sha'] ?? ''
        const bytes = execFileSync('git', ['-C', git.folder, 'cat-file', 'blob', sha])
        return ok({sha, encoding: 'base64', content: bytes.toString('base64')})
      },
    ],
    [
      `GET ${at}/git/commits/{commit_sha}`,
      [],
      ({params}) => {
        const sha = git.sha(params['commit_sha'] ?? '')
        return sha === undefined ? missing : ok(commitView(sha))
      },
    ],
    [
      `GET ${at}/git/trees/{tree_sha}`,
      [],
      ({params}) => {
        const rows = git
          .run('ls-tree', '-r', '-z', params['tree_sha'] ?? '')
          .split('\0')
          .filter(Boolean)
        const tree = rows.map((row) => {
          const [, mode, type, sha, path] = /^(\d+) (\w+) (\w+)\t([^]*)$/.exec(row) ?? []
          return {path, mode, type, sha}
        })
        return ok({sha: params['tree_sha'], truncated: false, tree})
      },
    ],
    [
      `POST ${at}/git/trees`,
      write,
      ({body}) => {
        const base = git
          .run('ls-tree', '-r', '-z', String(body['base_tree']))
          .split('\0')
          .filter(Boolean)
        const entries = body['tree'] as readonly TreeEntry[]
        const rows = entries.map(({path, mode, content}) => {
          const sha = input(content, 'hash-object', '-w', '--stdin')
          return `${mode} blob ${sha}\t${path}`
        })
        const paths = new Set(entries.map(({path}) => path))
        const kept = base.filter((row) => !paths.has(row.slice(row.indexOf('\t') + 1)))
        git.run('read-tree', '--empty')
        input(`${[...kept, ...rows].join('\0')}\0`, 'update-index', '-z', '--add', '--index-info')
        const sha = git.run('write-tree').trim()
        git.run('read-tree', 'HEAD')
        return created({sha, tree: [], truncated: false})
      },
    ],
    [
      `POST ${at}/git/commits`,
      write,
      ({body, login}) => {
        const parents = (body['parents'] as readonly string[]).flatMap((parent) => ['-p', parent])
        const sha = execFileSync(
          'git',
          [
            '-C',
            git.folder,
            'commit-tree',
            String(body['tree']),
            ...parents,
            '-m',
            String(body['message']),
          ],
          {encoding: 'utf8', env: {...process.env, ...authorOf(login)}},
        ).trim()
        return created(commitView(sha))
      },
    ],
    [
      `GET ${at}/git/ref/{ref}`,
      [],
      ({params}) => {
        const ref = params['ref'] ?? ''
        const sha = git.sha(`refs/${ref}`)
        return sha === undefined ? missing : ok(refView(ref, sha))
      },
    ],
    [
      `POST ${at}/git/refs`,
      write,
      ({body}) => {
        const ref = String(body['ref'])
        if (git.sha(ref) !== undefined) return refused(422, 'Reference already exists')
        git.run('update-ref', ref, String(body['sha']))
        return created(refView(ref.replace('refs/', ''), String(body['sha'])))
      },
    ],
    [
      `PATCH ${at}/git/refs/{ref}`,
      write,
      ({params, body}) => {
        const ref = `refs/${params['ref'] ?? ''}`
        const before = git.sha(ref)
        if (before === undefined) return refused(422, 'Reference does not exist')
        const isForward = git.run('merge-base', before, String(body['sha'])).trim() === before
        if (!isForward && body['force'] !== true)
          return refused(422, 'Update is not a fast forward')
        git.run('update-ref', ref, String(body['sha']))
        return ok(refView(params['ref'] ?? '', String(body['sha'])))
      },
    ],
    [
      `DELETE ${at}/git/refs/{ref}`,
      write,
      ({params}) => {
        git.run('update-ref', '-d', `refs/${params['ref'] ?? ''}`)
        return gone
      },
    ],
  ]
}

function authorOf(login: string): Record<string, string> {
  const mail = `${login}@users.noreply.example`
  return {
    GIT_AUTHOR_NAME: login,
    GIT_AUTHOR_EMAIL: mail,
    GIT_COMMITTER_NAME: login,
    GIT_COMMITTER_EMAIL: mail,
  }
}
