import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

test.each(['**Tutorials:**', '**Notable Projects and Tools**', 'Blogs:'])(
  'what stands under a line such as %s is no paper, whatever stands beside it',
  (line) => {
    const text = `# L\n\n## Seeing\n\n- **Key Papers:**\n  - [Learning to see far](${arxiv})\n- ${line}\n  - [A guide to seeing far](https://x.org/guide)\n`
    expect(parse(text).entries.map(viewOf)).toMatchObject([
      {kind: 'paper', links: [`paper ${arxiv}`]},
      {kind: 'other', links: ['other https://x.org/guide']},
    ])
  },
)

test.each([
  'https://proceedings.iclr.cc/paper_files/paper/2024/hash/25cc-Abstract-Conference.html',
  'https://proceedings.mlsys.org/paper_files/paper/2023/hash/25cc-Abstract.html',
  'http://ceur-ws.org/Vol-1/paper1',
])('the proceedings lead to papers: %s', (url) => {
  const [entry] = parse(`- Learning to see far [[html](${arxiv})] [[2024-ICLR]](${url})`).entries
  expect(entry?.links.map(({role}) => role)).toEqual(['paper', 'paper'])
})

test('the workshops at a venue are none of its own', () => {
  const text = `- **Learning to see far.** In Workshops at AAAI, 2015. [pdf](${arxiv})`
  expect(viewOf(onlyEntry(text)).venue).toBe('AAAIW 2015')
})
