import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const [first, second] = ['https://arxiv.org/abs/1709.02508', 'https://openreview.net/forum?id=FOyu']

function rolesOf(line: string): string[] {
  return onlyEntry(`# Papers\n\n- ${line}\n`).links.map(({role}) => role)
}

test.each([
  `**Learning to See Far.** [[PDF](${first})]  \n  Notes: The first lamp, which was shown to fail by the [paper](${second}).`,
  `[Learning to See Far](${first}) EMNLP 2020, a joint sight (maybe similar to [[this paper](${second})] on lamps)`,
  `[Learning to See Far](${first})   Note that [Seeing Far](${second}) is a newer version.`,
])('a paper that a sentence names behind another is not that of the entry: %s', (line) => {
  expect(rolesOf(line)).toEqual(['paper', 'other'])
})

test.each([
  `Learning to See Far [[paper](${first})] [[arXiv](${second})]`,
  `[Learning to See Far](${first}), with an extended version in [arXiv](${second})`,
])('labels that no sentence leads to keep their roles: %s', (line) => {
  expect(rolesOf(line)).toEqual(['paper', 'paper'])
})

test('a paper that a sentence in the cell of a title names is not that of the row', () => {
  const cell = `[Learning to See Far](${first}) <br> A lamp, a successor to [SeeNet](${second}), sees far.`
  const text = `# L\n\n| Title & Take-away | Code |\n|-|-|\n| ${cell} | [code](https://github.com/bee/see) |\n`
  expect(parse(text).entries[0]?.links.map(({role}) => role)).toEqual(['paper', 'other', 'code'])
})
