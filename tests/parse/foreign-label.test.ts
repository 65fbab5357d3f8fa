import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

test.each(['Link al paper', 'Enlace', 'Статья', 'File', 'Ver artículo'])(
  'a label of the paper below its title: %s',
  (label) => {
    const papers = ['Learning to See Far', 'Seeing Lamps by Night']
      .map(
        (title, at) =>
          `### ${title}\n\n- [${label}](https://link.springer.com/article/10.1007/BF0${at})\n`,
      )
      .join('\n')
    expect(parse(`# L\n\n${papers}`).entries.map(({title}) => title)).toEqual([
      'Learning to See Far',
      'Seeing Lamps by Night',
    ])
  },
)

test('a corpus is a dataset by its label, wherever it is kept', () => {
  const {links} = onlyEntry(
    '# L\n\n- Learning to see far lamps. [[pdf](https://arxiv.org/abs/2305.05726)]; [[corpus](https://github.com/o/r)]\n',
  )
  expect(links.map(({role}) => role)).toEqual(['paper', 'dataset'])
})
