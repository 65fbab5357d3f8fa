import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const rowsOf = (source: string): unknown[] =>
  parse(`# Papers\n\n## A\n\n${source}\n`).entries.map(({title, venue}) => [title, venue?.name])

test.each([
  '**`[SeeNet]`** [Learning to see far](https://arxiv.org/abs/1809.11096) **`[ICLR 2019]`**',
  '[Learning to see far](https://arxiv.org/abs/1809.11096) `ICLR 2019`',
  '[Learning to see far](https://arxiv.org/abs/1809.11096)  \n*Ann Bee, Cy Dee*  \n**[`ICLR 2019`] (``)**',
])('a linked title with its place as code is an entry: %s', (source) => {
  expect(rowsOf(source)).toEqual([['Learning to see far', 'ICLR']])
})

test('a linked name with other code beside it is none', () => {
  expect(rowsOf('[See far](https://see.org/far) `npm install see` and look.')).toEqual([])
})

test('code behind a bold name is a short title where its place follows in brackets', () => {
  const titleOf = (behind: string): unknown =>
    rowsOf(
      `- **SeeNet** - \`Far Sight Lamps\`${behind} [[paper](https://arxiv.org/abs/1809.11096)]`,
    )
  expect(titleOf(" (PPoPP'15).")).toEqual([['Far Sight Lamps', 'PPoPP']])
  expect(titleOf(' sees far.')).toEqual([['SeeNet', undefined]])
})

test.each(['*Learning to see far and wide*', '_Learning to see far and wide_'])(
  'a venue as code stands behind a title in italics: %s',
  (title) => {
    const entry = onlyEntry(
      `# Papers\n\n- (SEE) ${title} \`\`\`ACM MM 2023\`\`\` [[paper](https://arxiv.org/abs/1809.11096)]\n`,
    )
    expect(viewOf(entry)).toMatchObject({
      title: 'Learning to see far and wide',
      venue: 'ACM MM 2023',
    })
  },
)
