import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

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
