import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

const labels = '[[Paper]](https://arxiv.org/abs/2305.05721) [[Code]](https://github.com/bee/see)'
const list = (text: string) => `# L\n\n## Papers\n\n${text}`

test('the reference below a paragraph tells of the paper that goes by its name', () => {
  const reference =
    '   * Bee, Ann, et al. "Learning to see far." Journal of Machine Learning Research 15.1 (2014): 19-58.\n'
  const {entries} = parse(list(`SeeNet ${labels}\n${reference}`))
  expect(entries.map(viewOf)).toMatchObject([{title: 'Learning to see far', venue: 'JMLR 2014'}])
  expect(entries[0]?.links).toHaveLength(2)
})

test('a title over another paper is one of its own', () => {
  const other = '- Hearing Far Bells by Night, ICML 2020\n- Hearing Near Bells by Day, ICML 2021\n'
  expect(titlesOf(list(`**Learning to See Far** ${labels}\n${other}`))).toHaveLength(3)
})

test('a quotation right below a paper tells of it', () => {
  const quote =
    '> - **Relevant**: [Learning to Hear Far](https://arxiv.org/abs/2305.05722), ICML 2020\n'
  const paper = `**Learning to See Far** ${labels}\\\n*Ann Bee, Cy Dee*\n`
  expect(titlesOf(list(`${paper}${quote}`))).toEqual(['Learning to See Far'])
})

test('a sentence that leads to the paper of the list is none', () => {
  const text =
    'A list of far sights. It began with a table in the appendix of [our paper](https://arxiv.org/abs/2305.05721).\n'
  expect(titlesOf(list(text))).toEqual([])
})
