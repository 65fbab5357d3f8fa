import {expect, test} from 'vitest'
import {said} from '../support/list-lint.ts'

const told = (venue: string): string[] =>
  said(
    'unknown-venue',
    `- "Learning to see" [${venue}] [[paper](https://arxiv.org/abs/2305.00001)]\n`,
  )

test.each(['CPVR 2023', 'SIGMODE 2024'])(
  'letters in the wrong place, and one too many: %s',
  (venue) => {
    expect(told(venue)).toHaveLength(1)
  },
)

test.each(['ICMML 2025', 'ICASSE 2019', 'CSAE 2018'])(
  'silence about a short name that may be that of another conference: %s',
  (venue) => {
    expect(told(venue)).toEqual([])
  },
)

test('but not where the list has the other', () => {
  const text = ['ICASSE 2019', 'ICASSP 2020']
    .map(
      (venue, at) =>
        `- "Learning to see ${at}" [${venue}] [[paper](https://arxiv.org/abs/2305.0000${at})]\n`,
    )
    .join('')
  expect(said('unknown-venue', text)).toHaveLength(1)
})

test('a name that leaves out its publisher is no slip of another', () => {
  const text = (venue: string): string =>
    `- [Learning to see](https://arxiv.org/abs/2305.00001), \`${venue} 2019\`\n`
  expect(said('unknown-venue', text('ACCESS'))).toEqual([])
  expect(said('unknown-venue', text('TACCES'))).toHaveLength(1)
})

test.each([
  ['Conference on Neural Information Processing Systems (NeruIPS) 2021', 1],
  ['Conference on Neural Information Processing Systems (NeurIPS) 2021', 0],
  ['Conference on Neural Information Processing Systems (NIPS) 2021', 0],
  ['Conference on Neural Information Processing Systems (Workshop) 2021', 0],
  ['Workshop on Machine Learning for Creativity and Design (NeurIPS) 2021', 0],
])('a misspelled acronym behind the full name: %s', (venue, count) => {
  const text = `- [Learning to see](https://arxiv.org/abs/2305.00001), ${venue}\n`
  const reports = said('unknown-venue', text)
  expect(reports).toHaveLength(count)
  expect(reports.every((report) => report.includes('`NeruIPS` behind its full name'))).toBe(true)
})

test.each([
  ['ECV 2020', 'https://www.ecva.net/papers/eccv_2020/papers_ECCV/papers/123490239.pdf', 1],
  ['SEE 2020', 'https://www.ecva.net/papers/eccv_2020/papers_ECCV/papers/123490239.pdf', 0],
  ['ECV 2020', 'https://arxiv.org/abs/2305.00001', 0],
  ['IJCAL 2018', 'https://www.ijcai.org/proceedings/2018/0130.pdf', 1],
])('an acronym of which the link proves another letter: %s, %s', (venue, url, count) => {
  expect(said('unknown-venue', `- [Learning to see](${url}), ${venue}\n`)).toHaveLength(count)
})

test('what cannot be written anew is not told', () => {
  const text = (venue: string): string =>
    `| Title | Venue |\n| --- | --- |\n| [Learning to see](https://x.org/a.pdf) | ${venue} |\n`
  expect(said('unknown-venue', text('Artificial Intelligence Review `IF=13.9`'))).toEqual([])
  expect(said('unknown-venue', text('IEEE Data Engineering Bulltin'))).toHaveLength(1)
})
