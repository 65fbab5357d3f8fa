import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const papers = [1, 2, 3]
  .map((number) => `- [Learning to see ${number}](https://arxiv.org/abs/2305.0000${number})`)
  .join('\n')

function titlesOf(header: string, rows: string): string[] {
  const table = `| ${header} |\n| --- | --- |\n${rows}\n`
  return parse(`# L\n\n${table}\n## Papers\n\n${papers}\n`).entries.map(({title}) => title)
}

const names = '| CVPR | Conference on Computer Vision and Pattern Recognition |\n| FG | |'

test.each([
  ['Abbr. | Full name', names],
  ['Conference | h5-index', '| CVPR | 299 |\n| ICCV | 120 |'],
])('a table of venues tells what they are, and no papers: %s', (header, rows) => {
  expect(titlesOf(header, rows)).toHaveLength(3)
})

test('a table of titles tells papers, links or not', () => {
  expect(titlesOf('Title | Venue', '| Seeing far and wide | CVPR 2020 |')).toHaveLength(4)
  expect(
    titlesOf('Abbr. | Venue', '| [SeeNet](https://arxiv.org/abs/2305.00009) | CVPR |'),
  ).toHaveLength(4)
})
