import {describe, expect, test} from 'vitest'
import {checkList} from '../support/api-copy/check-list.ts'
import {faults} from '../support/api-copy/copy.ts'
import type {LibraryPaper} from '../support/api-copy/library.ts'
import {site} from '../support/api-copy/page.ts'
import {registries, walls} from '../support/api-copy/registries.ts'

const env = {AWESOME_PAPER_LINT_MAILTO: 'maintainer@example.org'}

/** One paper of every kind that a registry knows. */
const papers: readonly LibraryPaper[] = [
  {arxiv: '2305.05726', title: 'Vision-Language Models in Remote Sensing: Current Progress'},
  {arxiv: '2306.11029', title: 'RemoteCLIP: A Vision Language Foundation Model', venue: 'TGRS'},
  {
    ieee: '8128075',
    doi: '10.1109/igarss.2017.8128075',
    page: 'http://ieeexplore.ieee.org/document/8128075/',
    title: 'Natural language description of remote sensing images',
  },
  {
    doi: '10.3390/rs11060612',
    page: 'https://www.mdpi.com/2072-4292/11/6/612',
    title: 'Description Generation for Remote Sensing Images',
  },
  {
    doi: '10.1016/j.knosys.2020.105920',
    pii: 'S0950705120302586',
    title: 'Captioning via autoencoder',
  },
  {doi: '10.1145/3503161.3548316', title: 'Visual Grounding in Remote Sensing Images'},
  {doi: '10.5281/zenodo.1234', agency: 'datacite', title: 'A data set of many images'},
]

const urls = [
  'https://arxiv.org/abs/2305.05726',
  'https://arxiv.org/pdf/2306.11029v1.pdf',
  'https://ieeexplore.ieee.org/document/8128075',
  'https://www.mdpi.com/2072-4292/11/6/612/htm',
  'https://www.sciencedirect.com/science/article/abs/pii/S0950705120302586',
  'https://dl.acm.org/doi/abs/10.1145/3503161.3548316',
  'https://doi.org/10.5281/zenodo.1234',
]

const list = `# L\n\n${urls.map((url, index) => `- [${papers[index]?.title ?? ''}](${url})`).join('\n')}
- [A paper that OpenReview shows to people](https://openreview.net/forum?id=SkaxnKEYg)
`

const gone = `${list}
- [A paper that never was](https://arxiv.org/abs/2305.99999)
- [A paper with an id that cannot be](https://arxiv.org/abs/2313.00001)
- [A paper of a wrong DOI](https://doi.org/10.1145/9999999.1)
`

const hosts = [
  ...registries(papers, {copies: ['https://doi.org/10.1145/9999999.1']}),
  ...walls,
  site,
]

const verdictsIn = ({links}: {links: readonly {verdict: string; reason: string}[]}) =>
  links.map(({verdict, reason}) => `${verdict} ${reason}`)

test('with all of them well, everything is known', async () => {
  const {run, copy} = await checkList(gone, {hosts, env})
  expect(verdictsIn(run)).toEqual([
    ...Array<string>(7).fill('alive paper-exists'),
    'blocked robot-wall',
    'dead unregistered',
    'dead impossible-id',
    'dead unregistered',
  ])
  expect(copy.violations).toEqual([])
  expect(run.hints.filter(({id}) => id === 'source-failed')).toEqual([])
  const dead = run.findings.filter(({rule}) => rule === 'dead-link')
  expect(
    dead.map(({hint}) => /an archive has a copy of 2021-03-04 at \S+/.test(hint ?? '')),
  ).toEqual([false, false, true])
})

/** The name by which the report knows each host. */
const sourceOf: Readonly<Record<string, string>> = {
  'export.arxiv.org': 'arxiv',
  'api.crossref.org': 'crossref',
  'doi.org': 'doi',
  'api.datacite.org': 'datacite',
  'api.semanticscholar.org': 'semantic-scholar',
  'api.openalex.org': 'openalex',
  'web.archive.org': 'wayback',
}

describe.for(Object.entries(sourceOf))('with %s', ([host, source]) => {
  test.for(faults)('%s, nothing that is there is dead, and the report names it', async (fault) => {
    const started = performance.now()
    const {run, copy} = await checkList(gone, {hosts, env, timeout: 400, faults: {[host]: fault}})
    const verdicts = verdictsIn(run)
    expect(verdicts.slice(0, 8).filter((verdict) => /dead|private|skipped/.test(verdict))).toEqual(
      [],
    )
    expect(verdicts[9]).toBe('dead impossible-id')
    expect(copy.violations).toEqual([])
    expect(performance.now() - started).toBeLessThan(15_000)
    const told = run.hints.filter(({id}) => id === 'source-failed').map(({message}) => message)
    const isAsked = copy.asked.some((line) => line.includes(host))
    if (isAsked) expect(told.join()).toContain(`\`${source}\``)
  })
})

test.for(faults)(
  'with Crossref %s, papers behind robot walls are known by their DOI',
  async (fault) => {
    const old: LibraryPaper = {
      doi: '10.1016/s0004-3702(00)00052-1',
      pii: 'S0004370200000521',
      title: 'An article of the last century',
    }
    const rows = [
      ...urls.slice(2, 6).map((url, index) => `[${papers[index + 2]?.title ?? ''}](${url})`),
      `[${old.title}](https://www.sciencedirect.com/science/article/pii/S0004370200000521)`,
      '[A part of a DOI](https://www.science.org/doi/10.1145/3503161.3548316)',
      '[A paper of another number](https://www.mdpi.com/2072-4292/11/6/613)',
      `[${papers[2]?.title ?? ''}](https://ieeexplore.ieee.org/document/8128076)`,
      '[A title that nobody knows](https://ieeexplore.ieee.org/document/1)',
    ]
    const {run, copy} = await checkList(`# L\n\n${rows.map((row) => `- ${row}`).join('\n')}\n`, {
      hosts: [...registries([...papers, old]), ...walls, site],
      env,
      timeout: 400,
      faults: {'api.crossref.org': fault, 'api.openalex.org': fault},
    })
    expect(verdictsIn(run)).toEqual([
      ...Array<string>(6).fill('alive registered'),
      ...Array<string>(3).fill('blocked robot-wall'),
    ])
    expect(copy.violations).toEqual([])
  },
)

test('with Crossref well, nobody is asked for titles in its place', async () => {
  const {copy} = await checkList(gone, {hosts, env})
  expect(copy.asked.filter((line) => line.includes('/search/match'))).toEqual([])
})

test('with all of them limited, walls are walls and pages speak for themselves', async () => {
  const limited = Object.keys(sourceOf).map((host) => [host, 'limited'] as const)
  const {run} = await checkList(gone, {hosts, env, faults: Object.fromEntries(limited)})
  expect(verdictsIn(run).filter((verdict) => verdict.startsWith('dead'))).toEqual([
    'dead impossible-id',
  ])
})

test('without an address to write to it keeps to the slower pace', async () => {
  const slow = [...registries(papers, {isPolite: false}), ...walls, site]
  const {run, copy} = await checkList(list, {hosts: slow})
  expect(copy.violations).toEqual([])
  expect(verdictsIn(run).filter((verdict) => !verdict.startsWith('alive'))).toEqual([
    'blocked robot-wall',
  ])
})

test('a thousand papers take a few questions', async () => {
  const many = Array.from({length: 1000}, (_, index): LibraryPaper => ({
    arxiv: `2305.${String(index + 1).padStart(5, '0')}`,
    title: `The paper number ${index + 1} of many papers`,
  }))
  const text = `# L\n\n${many.map(({arxiv, title}) => `- [${title}](https://arxiv.org/abs/${arxiv ?? ''})`).join('\n')}\n`
  const {run, copy} = await checkList(text, {hosts: registries(many), env})
  expect(run.summary.links).toMatchObject({alive: 1000})
  expect(copy.violations).toEqual([])
  expect(copy.asked.length).toBeLessThanOrEqual(12)
})
