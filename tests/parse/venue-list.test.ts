import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '## Papers\n\n- [Learning to See Far](https://arxiv.org/abs/1604.01093)\n'

function titles(text: string): string[] {
  return parse(`# Far sights\n\n${text}\n${paper}`).entries.map(({title}) => title)
}

test('a line that lists venues by their short names is no entry', () => {
  const dblp = 'https://dblp.uni-trier.de/db/conf'
  expect(
    titles(
      `## Places\n\n- Conferences: [OSDI](${dblp}/osdi/index) | [SOSP](${dblp}/sosp/index)\n- Journals: [TC](${dblp}/tc)\n`,
    ),
  ).toEqual(['Learning to See Far'])
})

test('a paper below a heading of conferences is an entry', () => {
  expect(
    titles('## Conferences\n\n- [Seeing Near Lamps](https://arxiv.org/abs/1604.01094) OSDI\n'),
  ).toEqual(['Seeing Near Lamps', 'Learning to See Far'])
})

test('nor is one of short names that nobody knows, below a heading of conferences', () => {
  expect(
    titles(
      '## Conferences and Journals\n\n- [SEEcon](https://see.org/1) | [FARS](https://fars.org/2)\n',
    ),
  ).toEqual(['Learning to See Far'])
})
