import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const rowsUnder = (line: string): unknown[] => {
  const text = `# Seeing

## Recent Update

###### 2022-04-05

${line}

- Learning to see far [[paper]](https://arxiv.org/abs/2305.00001)
- Learning to see wide [[paper]](https://arxiv.org/abs/2305.00002)
- Learning to see high [[paper]](https://arxiv.org/abs/2305.00003)
`
  return parse(text).entries.map(({kind, headed}) => [kind, headed?.name])
}

test('papers below a venue with its year are papers, though they are news', () => {
  const paper = ['paper', 'CVPR']
  expect(rowsUnder('**CVPR2021**')).toEqual([paper, paper, paper])
})

test('what stands below another line of the news is none of the papers', () => {
  const other = ['other', undefined]
  expect(rowsUnder('**New this week**')).toEqual([other, other, other])
})

test('what is led by its day among highlights is news, and other highlights are papers', () => {
  const of = (item: string): string[] =>
    parse(
      `# Seeing\n\n## Highlights\n\n- ${item}\n\n## Papers\n\n- Learning to see far [[paper]](https://arxiv.org/abs/2305.00001)\n`,
    ).entries.map(({title}) => title)
  const link = '([arXiv](https://arxiv.org/abs/2305.00002))'
  const far = 'Learning to see far'
  expect(of(`2025.12.08: The Paper of SeeNet was Online ${link}.`)).toEqual([far])
  expect(of(`Learning to see wide ${link}`)).toEqual(['Learning to see wide', far])
})
