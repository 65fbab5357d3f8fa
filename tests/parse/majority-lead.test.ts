import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = 'https://arxiv.org/abs/2305.00001'

function entriesOf(body: string): unknown[] {
  return parse(`# L\n\n## A\n\n${body}\n`).entries.map(({title, venue, headed, links}) => [
    title,
    (venue ?? headed)?.name,
    links.map(({role}) => role).join(' '),
  ])
}

test.each([
  [`1. **[SeeNet]** | **CVPR'18** | Learning to See | [pdf](${paper})`, 'Learning to See', 'CVPR'],
  [
    `1. **[Bee et al.]** | **ECCV'22** | Learning to See | [pdf](${paper})`,
    'Learning to See',
    'ECCV',
  ],
  [
    `- **\`Ann Bee\`**: A Path to Far Sights [[paper](${paper})]`,
    'A Path to Far Sights',
    undefined,
  ],
  [`- Paper: SeeNet: Learning to See [[paper](${paper})]`, 'SeeNet: Learning to See', undefined],
  [
    `- [SeeNet](${paper}) learns to see on local features, as we proposed in full in SeeSet (see "from far sights").`,
    'SeeNet',
    undefined,
  ],
])('before a title stands its name, its venue or what it is: %s', (line, title, venue) => {
  expect(entriesOf(line)).toEqual([[title, venue, 'paper']])
})

test('a link to a journal in the bracket before a title is none of its words', () => {
  const line = `- \\[2019 [RA-L](https://example.org/ral)\\] Learning to See. [\\[PDF\\]](${paper})`
  expect(entriesOf(line)).toEqual([['Learning to See', 'RA-L', 'other paper']])
})

test('a bold line that may be a word is a venue where most such lines are', () => {
  const under = (venue: string): string => `**${venue}**\n- Learning to See [[paper](${paper})]\n\n`
  const read = (...venues: string[]): unknown[] =>
    parse(`# L\n\n## 2025\n\n${venues.map(under).join('')}`).entries.map(({headed}) => headed?.name)
  expect(read('CVPR', 'TIFS', 'PR', 'arXiv papers')).toEqual(['CVPR', 'TIFS', 'PR', 'arXiv'])
  expect(read('CVPR', 'PR', 'Others', 'More')).toEqual(['CVPR', undefined, undefined, undefined])
})

test('a label may name a thing before it says what it leads to', () => {
  const line = `- Learning to See [[paper](${paper})] [[IIW Dataset](https://example.org/iiw)]`
  expect(entriesOf(line)).toEqual([['Learning to See', undefined, 'paper dataset']])
})
