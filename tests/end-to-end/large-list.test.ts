import {expect, test} from 'vitest'
import {checkList} from '../support/api-copy/check-list.ts'
import type {CopyHost} from '../support/api-copy/copy.ts'
import {githubHosts, type CopyRepository} from '../support/api-copy/github.ts'
import type {LibraryPaper} from '../support/api-copy/library.ts'
import {registries} from '../support/api-copy/registries.ts'

const idOf = (number: number) => `2305.${String(number + 1).padStart(5, '0')}`
const titleOf = (number: number) => `The paper number ${number} of many papers`
const isMissing = (number: number) => number % 200 === 199
const isRenamed = (number: number) => number % 200 === 100

const paperOf = (number: number): LibraryPaper => ({arxiv: idOf(number), title: titleOf(number)})

const repositoryOf = (number: number): CopyRepository => {
  const name = `owner/code-${number}`
  return isRenamed(number) ? {name: `other/code-${number}`, once: [name]} : {name}
}

/** An entry; lists write one thing in many ways. */
const rowOf = (number: number) => {
  const id = idOf(number)
  const paper = [`abs/${id}`, `pdf/${id}.pdf`, `abs/${id}v1`][number % 3] ?? ''
  const code = `code-${number}${['', '.git', '/tree/main', '#readme'][number % 4] ?? ''}`
  return `- [${titleOf(number)}](https://arxiv.org/${paper}) [[code]](https://github.com/owner/${code})`
}

/** GitHub's web server bears no more than a few at a time. */
const sparing = (host: CopyHost): CopyHost =>
  host.host === 'github.com' ? {...host, limits: {concurrent: 4, requests: 50, per: 1000}} : host

test.each([
  ['with a token', 1000, {GITHUB_TOKEN: 'secret'}],
  ['without one', 200, {}],
] as const)(
  'many papers with their code, %s, keep to all limits',
  async (_, count, env) => {
    const numbers = Array.from({length: count}, (__, index) => index)
    const known = numbers.filter((number) => !isMissing(number))
    const hosts = [
      ...registries(known.map(paperOf)),
      ...githubHosts({repositories: known.map(repositoryOf)}).map(sparing),
    ]
    const {run, copy} = await checkList(`# L\n\n${numbers.map(rowOf).join('\n')}\n`, {hosts, env})
    const [moved, dead] = [count / 200, count / 100]
    expect(run.summary.links).toMatchObject({alive: 2 * count - moved - dead, moved, dead})
    expect(copy.violations).toEqual([])
    const countOf = (part: string) => copy.asked.filter((line) => line.includes(part)).length
    const isBatched = 'GITHUB_TOKEN' in env
    // Batches of fifty, and one for what is asked again.
    expect(countOf('api.github.com')).toBe(isBatched ? count / 50 + 1 : 0)
    // One each, and a few more for what seems missing or has another name.
    expect(countOf('//github.com')).toBeLessThanOrEqual(isBatched ? 0 : count * 1.05)
    // Batches of a hundred, and one for what is asked again.
    expect(countOf('export.arxiv.org')).toBeLessThanOrEqual(count / 100 + 1)
    // Only about what arXiv denies.
    expect(countOf('//doi.org')).toBeLessThanOrEqual(dead)
    expect(countOf('api.semanticscholar.org')).toBeLessThanOrEqual(2 + dead)
  },
  60_000,
)
