import {expect, test} from 'vitest'
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
