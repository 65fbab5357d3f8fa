import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

test.each(['Slides', 'Video', 'Talks', 'Poster / Slides', '幻灯片', 'スライド'])(
  'what stands in a column of %s tells of the paper, whatever its host and form',
  (header) => {
    const {links} = onlyEntry(
      `| Title | Paper | ${header} | Code |
| --- | --- | --- | --- |
| Learning to see far | [link](https://a.org/far.pdf) | [link](https://a.org/slides.pdf) | [link](https://github.com/a/far) |
`,
    )
    expect(links.map(({role}) => role)).toEqual(['paper', 'project', 'code'])
  },
)

test('readings are what the weeks of a course are about', () => {
  const head = '| Week | Topic | Reading | Homework |\n|---|---|---|---|\n'
  const rows = ['Far', 'Near'].map(
    (way, nth) =>
      `| Week ${nth} | Sights | [Learning to See ${way}](https://arxiv.org/abs/2305.0572${nth}) | |\n`,
  )
  const {entries} = parse(
    `# L\n\n${head}${rows.join('')}| Week 3 | No meeting | | |\n| Week 4 | TBD | TBD | |\n`,
  )
  expect(entries.map(({title}) => title)).toEqual(['Learning to See Far', 'Learning to See Near'])
})
