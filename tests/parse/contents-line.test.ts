import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const home = 'https://github.com/bee/far'
const body = ['2018', '2019', '2020']
  .map((year) => `## ${year} Papers\n\n- [Learning to see](https://arxiv.org/abs/${year}.05726)\n`)
  .join('\n')

test('a line that leads to headings by their full addresses is contents', () => {
  const line = [2018, 2019, 2020].map((year) => `[${year} Papers](${home}#${year}-papers)`)
  const list = parse(`# L\n\n## Papers\n\n${line.join(', ')}\n\n${body}`)
  expect(list.entries).toHaveLength(3)
  expect(list.contents?.items.map(({fragment}) => fragment)).toEqual([
    '2018-papers',
    '2019-papers',
    '2020-papers',
  ])
})

test('a line that leads to parts of another repository is none', () => {
  const line = ['a', 'b', 'c'].map((name) => `[See ${name}](${home}#see-${name})`)
  expect(parse(`# L\n\n## Papers\n\n${line.join(', ')}\n\n${body}`).contents).toBeUndefined()
})
