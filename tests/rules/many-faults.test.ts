import {expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'

const rule = 'malformed-link'

test('many addresses that lack their scheme are told once, and so are many brackets alike', () => {
  const many = (link: (at: number) => string): string =>
    Array.from({length: 5}, (_, at) => `- Learning to see ${'ABCDE'[at]} ${link(at)}\n`).join('')
  const bare = many((at) => `[[paper](arxiv.org/abs/2305.0000${at})]`)
  expect(said(rule, bare)).toEqual([
    '1:30 error Unexpected 5 addresses without a scheme, expected `https://` before each: GitHub takes them for files',
  ])
  expect(mended(rule, bare)).toBe(bare.replaceAll('(arxiv', '(https://arxiv'))
  const loose = many((at) => `[paper](https://arxiv.org/abs/2305.0000${at})]`)
  expect(said(rule, loose)).toEqual([
    expect.stringContaining('info Unexpected `]` behind 5 links, expected a `[` before each'),
  ])
})

test('an address in contents of a part is told by their own rule', () => {
  const entries = ['A', 'B', 'C', 'D'].map(
    (name) => `## ${name}\n\n- [Seeing](https://x.org/${name})\n`,
  )
  const items = '- [A](#a)\n- [B](#b)\n- [C](#https://arxiv.org/abs/1707.05927)\n- [D](#d)\n'
  expect(
    said(
      rule,
      `# L\n\n## Contents\n\n### One\n\n${items}\n### Two\n\n${items}\n${entries.join('\n')}`,
    ),
  ).toEqual([])
})

test('one address twice in an entry is told once', () => {
  const url = 'https://arxiv.org/abs/2407.11681mini'
  expect(said(rule, `- [Learning to see](${url}) [[paper](${url})]\n`)).toEqual([
    '1:43 error Unexpected arXiv id `2407.11681mini`, expected nothing behind its digits (2 such links)',
  ])
})
