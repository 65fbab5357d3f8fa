import {expect, test} from 'vitest'
import {readChanges} from '../../src/github/changes.ts'
import {openGitHub} from '../../src/github/client.ts'
import {startWeb} from '../support/web.ts'

const pull = {number: 1, baseSha: 'a'.repeat(40), headSha: 'b'.repeat(40)}

/** A GitHub that answers a few paths with JSON, and all others with a refusal. */
async function open(answers: Readonly<Record<string, unknown>>) {
  const web = await startWeb((request, response) => {
    const answer = answers[new URL(request.url ?? '/', 'http://x').pathname]
    response.writeHead(answer === undefined ? 403 : 200, {'content-type': 'application/json'})
    response.end(JSON.stringify(answer ?? {message: 'Resource not accessible by integration'}))
  })
  const apiUrl = `http://127.0.0.1:${web.port}`
  return openGitHub({token: 't', apiUrl, repository: 'o/r'})
}

const file = {filename: 'README.md', status: 'modified', sha: null, changes: 1}
const text = 'a\nb\n'
const blob = {content: Buffer.from(text).toString('base64'), encoding: 'base64'}

test('a token that may read contents alone is served by the comparison', async () => {
  const github = await open({
    [`/repos/o/r/compare/${pull.baseSha}...${pull.headSha}`]: {
      files: [{...file, sha: 'c', patch: '@@ -1,1 +1,2 @@\n a\n+b'}],
    },
    '/repos/o/r/git/blobs/c': blob,
  })
  const changes = await readChanges(github, pull)
  expect(await changes.of('README.md', text)).toMatchObject({changed: [{first: 2, last: 2}]})
  expect(await changes.of('other.md', text)).toBeUndefined()
})

test('what a comparison stops at is asked elsewhere', async () => {
  const files = Array.from({length: 300}, (_, index) => ({...file, filename: `${index}.md`}))
  const github = await open({[`/repos/o/r/compare/${pull.baseSha}...${pull.headSha}`]: {files}})
  const changes = await readChanges(github, pull, () => Promise.resolve(undefined))
  expect(await changes.of('README.md', text)).toBeUndefined()
  // A file without a patch, of which nothing more may be read.
  expect(await (await readChanges(github, pull)).of('0.md', text)).toMatchObject({changed: 'all'})
})

test('where neither may be read, the reader is told', async () => {
  await expect(readChanges(await open({}), pull)).rejects.toThrow('Resource not accessible')
})
