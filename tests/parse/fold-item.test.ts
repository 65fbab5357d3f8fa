import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

const link = (at: number) => `<a href="https://arxiv.org/abs/2305.0572${at}">paper</a>`

test('an item that is a fold is told by the line that opens it', () => {
  const first = `- <details><summary>Learning to See (ICML 2020) ${link(1)}</summary>Ann Bee</details>\n`
  const other = `- <details>\n  <summary>Learning to Hear (ICML 2021) ${link(2)}</summary>\n\n  Ann Bee\n  </details>\n`
  const plain = '- [Learning to Feel](https://arxiv.org/abs/2305.05723), ICML 2022\n'
  const {entries} = parse(`# L\n\n## Papers\n\n${first}${other}${plain}`)
  expect(entries.map(viewOf)).toMatchObject([
    {title: 'Learning to See', venue: 'ICML 2020', kind: 'paper'},
    {title: 'Learning to Hear', venue: 'ICML 2021', kind: 'paper'},
    {title: 'Learning to Feel', venue: 'ICML 2022', kind: 'paper'},
  ])
})

test('a fold without a link in its first line heads what it holds', () => {
  const within = '  - [Learning to Feel](https://arxiv.org/abs/2305.05723)\n'
  const text = `- <details>\n  <summary>Far Sights</summary>\n\n${within}\n  </details>\n`
  expect(titlesOf(`# L\n\n## Papers\n\n${text}`)).toEqual(['Learning to Feel'])
})
