import {describe, expect, test} from 'vitest'
import type {RunResult} from '../../src/run.ts'
import {withGrace} from '../../src/verdict/history.ts'
import type {Judgement} from '../../src/verdict/verdict.ts'
import {checkList} from '../support/api-copy/check-list.ts'
import {faults} from '../support/api-copy/copy.ts'
import {site} from '../support/api-copy/page.ts'
import {recordedHosts, recordings, type Recording} from '../support/api-copy/recorded.ts'

const all = recordings()

const listOf = (some: readonly Recording[]) =>
  `# L\n\n${some.map(({address}, index) => `- A thing (${index}) [[link]](${address})`).join('\n')}\n`

/** What the named source has proven about each address, in the words of the recordings. */
function provenIn({run}: RunResult, some: readonly Recording[]): Record<string, string> {
  const byUrl = new Map(run.links.map((link) => [link.url, link]))
  return Object.fromEntries(
    some.map(({name, address}) => {
      const own = byUrl.get(address)?.evidence.filter(({source}) => name.startsWith(`${source}-`))
      const {meaning, record} = own?.at(-1) ?? {}
      const flags =
        record?.kind === 'repository'
          ? [
              record.isArchived && 'archived',
              record.isEmpty && 'empty',
              record.isRenamed && 'renamed',
            ]
          : []
      const told = [
        meaning?.kind,
        meaning?.reason,
        meaning?.kind === 'moved' && meaning.to,
        ...flags,
      ]
      return [name, told.filter((one) => typeof one === 'string').join(' ')]
    }),
  )
}

const expectedOf = (some: readonly Recording[]) =>
  Object.fromEntries(some.map(({name, proves}) => [name, proves]))

describe.each([
  ['by what is documented', all.filter(({undocumentedApis}) => undocumentedApis !== true)],
  ['with undocumented APIs', all.filter(({undocumentedApis}) => undocumentedApis === true)],
] as const)('%s', (title, some) => {
  const config = {links: {undocumentedApis: title !== 'by what is documented'}}

  test('every recorded answer is understood, and no limit is exceeded', async () => {
    const hosts = recordedHosts(some)
    const result = await checkList(listOf(some), {hosts, config})
    expect(provenIn(result, some)).toEqual(expectedOf(some))
    expect(result.copy.violations).toEqual([])
    const dead = result.run.links.filter(({verdict}) => verdict === 'dead')
    const gone = some.filter(({proves}) => proves.startsWith('gone'))
    expect(dead.map(({url}) => url).sort()).toEqual(gone.map(({address}) => address).sort())
  })
})

/** Whom each source asks, where it is not asked about pages. */
const hostOf: Readonly<Record<string, string>> = {
  gitlab: 'gitlab.com',
  gitee: 'gitee.com',
  huggingface: 'huggingface.co',
  zenodo: 'zenodo.org',
  figshare: 'api.figshare.com',
  kaggle: 'www.kaggle.com',
  'google-drive': 'drive.usercontent.google.com',
  'baidu-pan': 'pan.baidu.com',
  onedrive: 'onedrive.live.com',
  sharepoint: 'school-my.sharepoint.com',
  dropbox: 'www.dropbox.com',
  mega: 'g.api.mega.co.nz',
  youtube: 'www.youtube.com',
}

describe.for(Object.entries(hostOf))('with %s', ([source, host]) => {
  const own = all.filter(
    ({name, undocumentedApis}) => name.startsWith(`${source}-`) && undocumentedApis !== true,
  )
  const there = own.filter(({proves}) => /^(?:exists|moved|private)/.test(proves))

  test.for(faults)('%s, nothing that is there is dead, and the report names it', async (fault) => {
    const started = performance.now()
    // Pages of other hosts are there.
    const hosts = [...recordedHosts(own), site]
    const broken = {[host]: fault}
    const {run} = await checkList(listOf(own), {hosts, timeout: 400, faults: broken})
    const dead = run.links.filter(({verdict}) => verdict === 'dead').map(({url}) => url)
    expect(there.filter(({address}) => dead.includes(address))).toEqual([])
    expect(performance.now() - started).toBeLessThan(15_000)
    const isNamed = run.links.some(({evidence}) =>
      evidence.some(
        (one) => one.source === source && /failed|refused/.test(one.meaning?.kind ?? ''),
      ),
    )
    expect(isNamed).toBe(true)
  })
})

test('no page that is there for everybody counts as alive, however many runs see it', async () => {
  const shells = all.filter(({proves}) => proves === 'failed page-says-nothing')
  const {run} = await checkList(listOf(shells), {hosts: recordedHosts(shells)})
  expect(run.summary.links).toMatchObject({alive: 0, dead: 0, unsure: shells.length})
  const failing = {since: '2020-01-01T00:00:00.000Z', runs: 99}
  for (const {verdict, reason} of run.links) {
    const judgement = {verdict, reason, checkedAt: '2026-01-01T00:00:00.000Z', failing}
    expect(withGrace(judgement as unknown as Judgement, {runs: 2}).verdict).toBe('unsure')
  }
})
