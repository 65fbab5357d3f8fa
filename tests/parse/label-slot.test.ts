import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

function venuesOf(labels: readonly string[]): unknown[] {
  const lines = labels.map(
    (label, at) =>
      `- **Learning to See Thing ${at}** Ann Bee. ${label} [code](https://github.com/b/${at})\n`,
  )
  return parse(`# L\n\n${lines.join('')}`).entries.map(({venue}) => venue?.name)
}

const stated = ['ACL 2023', 'CVPR 2022', 'ICML 2021'].map((name) => `[${name}](${arxiv})`)

test.each([
  ['arXiv', 'arXiv'],
  ['TPAMI', 'TPAMI'],
  ['SEEKPROC', 'SEEKPROC'],
])('a label is a venue where those of others are: [%s]', (label, name) => {
  expect(venuesOf([...stated, `[${label}](${arxiv})`])).toEqual(['ACL', 'CVPR', 'ICML', name])
})

test('it is a label where it stands beside venues', () => {
  const beside = ['ACL 2023', 'CVPR 2022'].map((name) => `${name} [arXiv](${arxiv})`)
  expect(venuesOf([...stated, ...beside, `[arXiv](${arxiv})`]).at(-1)).toBeUndefined()
})

test.each(['PDF', 'IEEE', 'Sights'])('other labels are none: %s', (label) => {
  expect(venuesOf([...stated, `[${label}](${arxiv})`]).at(-1)).toBeUndefined()
})

test('brackets around labels do not count', () => {
  const labels = ['ACL 2023', 'CVPR 2022', 'ICML 2021', 'arXiv'].map(
    (name) => `[[${name}]](${arxiv})`,
  )
  expect(venuesOf(labels)).toEqual(['ACL', 'CVPR', 'ICML', 'arXiv'])
})

test.each([
  ['arXiv', 'arXiv'],
  ['PDF', undefined],
])('a venue stands in brackets behind what is labelled: Paper (%s)', (name, read) => {
  const labels = ["ACL'23", "CVPR'22", "ICML'21", name].map(
    (each) => `[[Paper (${each})]](${arxiv})`,
  )
  expect(venuesOf(labels)).toEqual(['ACL', 'CVPR', 'ICML', read])
})

test('a label that calls a paper a preprint says where, and not where a venue stands', () => {
  const label = '[bioRxiv preprint](https://www.biorxiv.org/content/10.1101/2020.01.01.123456v1)'
  expect(venuesOf([label, `CVPR 2020. ${label}`, `[preprint](${arxiv})`])).toEqual([
    'bioRxiv',
    'CVPR',
    undefined,
  ])
})

test('venues that labels say again show what all labels are, where no label is any other', () => {
  const again = ['ACL', 'CVPR', 'ICML'].map((name) => `${name} 2023, [${name}](${arxiv})`)
  const bare = Array.from({length: 12}, () => `2023, [arXiv](${arxiv})`)
  expect(venuesOf([...again, ...bare]).at(-1)).toBe('arXiv')
  expect(venuesOf([...again, `[PDF](${arxiv})`, ...bare]).at(-1)).toBeUndefined()
})

test('names that nobody knows keep company with venues where they lead to papers', () => {
  const known = [...stated, ...stated].map((label, at) => label.replace(arxiv, `${arxiv}${at}`))
  const unknown = `[Aging Lamps](${arxiv})`
  expect(venuesOf([...known, unknown, unknown, `[Biorxiv](${arxiv})`]).at(-1)).toBe('bioRxiv')
  expect(venuesOf([...stated, unknown, unknown, `[Biorxiv](${arxiv})`]).at(-1)).toBeUndefined()
})
