import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {viewOf} from '../support/list-view.ts'

const rows =
  '| [See98] | Bee et al. "Learning to See Far." ICRA, 1998. | [PDF](https://a.org/see.pdf) |\n' +
  '| [Lamp01] | Bee, Dee. "Lamps: A Far Sight." ICML\'01. | [PDF](https://a.org/lamp.pdf) |\n'

test.each(['Tag | Reference | Link', '标记 | 引用 | 链接'])(
  'references that quote titles stand in the column of these: %s',
  (header) => {
    const {entries} = parse(`# L\n\n## Papers\n\n| ${header} |\n|---|---|---|\n${rows}`)
    expect(entries.map(viewOf)).toMatchObject([
      {title: 'Learning to See Far', venue: 'ICRA 1998'},
      {title: 'Lamps: A Far Sight', venue: 'ICML 2001'},
    ])
  },
)

test('a sentence between a bold name and authors in italics is the title', () => {
  const item =
    '- **Far lamps.** Learning to see at night. _Ann Bee and Cy Dee_ ICML 2001. [[paper](https://a.org/a.pdf)]'
  const [entry] = parse(`# L\n\n## Papers\n\n${item}\n`).entries
  expect(entry?.title).toBe('Learning to see at night')
})

test('a badge says that a preprint is one by its year', () => {
  const item =
    '- **Learning to see**. *Ann Bee*. [[pdf](https://arxiv.org/pdf/2404.04799)] ![](https://img.shields.io/badge/arXiv2024-red)'
  const [entry] = parse(`# L\n\n## Papers\n\n${item}\n`).entries
  expect(entry).toMatchObject({venue: {name: 'arXiv'}, year: 2024})
})

test('a cell may cite a paper as a whole, behind its authors, and no venue has one letter', () => {
  const rows =
    '| 1 | Ann Bee and Cy Dee. **Learning to see**. First Workshop on Far Lamps 2017 | A |\n' +
    '| 2 | Ann Bee, Bo Eff. **Learning to hear**. Second Workshop on Far Lamps 2018 | B |\n'
  const {entries} = parse(`# L\n\n## Papers\n\n| No. | Paper | Conf |\n|---|---|---|\n${rows}`)
  expect(entries.map(viewOf)).toMatchObject([
    {title: 'Learning to see', venue: 'First Workshop on Far Lamps 2017'},
    {title: 'Learning to hear', venue: 'Second Workshop on Far Lamps 2018'},
  ])
})
