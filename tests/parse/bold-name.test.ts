import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf} from '../support/list-view.ts'

const paper = '[[Paper](https://arxiv.org/abs/2305.05726)]'

test.each([
  [`**Far Sight**: **Learning to See Lamps at Night**, Ann Bee, Cy Dee, ${paper}`],
  [`**Learning to See Lamps at Night**: **ICML 2021**, Ann Bee, Cy Dee, ${paper}`],
  [`**Learning to See Lamps at Night**: **Ann Bee, Cy Dee**, ${paper}`],
])('a bold title stands behind a bold name and a colon: %s', (item) => {
  expect(titlesOf(`# L\n\n- ${item}\n`)).toEqual(['Learning to See Lamps at Night'])
})

test('what a bracket leads to behind labels tells more of a bold name, but for its paper', () => {
  const more = '[[Far Lamps with Sound](https://example.org/sound)]'
  const text = `# L\n\n## Papers\n\n- (CVPR 2024) **See** [[Homepage](https://example.org/see)] ${more}\n- (CVPR 2024) **Hear** [[Code](https://github.com/bee/hear)] [Hearing Far Lamps at Night](https://arxiv.org/abs/2305.05727)\n`
  expect(parse(text).entries.map(({title}) => title)).toEqual(['See', 'Hearing Far Lamps at Night'])
})

test.each(['[FarSet]', '[FarSet7]', '**FarSet**'])(
  'a link in brackets of its own tells more of %s, behind its label',
  (name) => {
    const links =
      '[[Data]](https://example.org/far) [[Far Lamp Processing Script]](https://github.com/bee/far)'
    const text = `# L\n\n## Datasets\n\n- [Set] [[Data]](https://example.org/set)\n- ${name} ${links}\n`
    expect(parse(text).entries.at(-1)?.title).toBe(name.replace(/[[\]*]/g, ''))
  },
)

test('a post behind an arrow tells of what is linked before it, and a paper there is the title', () => {
  const text =
    '# L\n\n## Papers\n\n- [FarSee](https://github.com/bee/farsee) -> [a well written post](https://example.org/see)\n- [FarHear](https://github.com/bee/farhear) -> [Hearing Far Lamps at Night](https://arxiv.org/abs/2305.05727)\n'
  expect(parse(text).entries.map(({title}) => title)).toEqual([
    'FarSee',
    'Hearing Far Lamps at Night',
  ])
})

test('a bold name of several words may be set as code before its linked title', () => {
  const title = '[Learning to See Lamps at Night](https://bee.org/night.pdf), Bee A. et al, 2021'
  expect(titlesOf(`# L\n\n- **\`Far sight\`** ${title}\n- **\`SeeNet\`** ${title}\n`)).toEqual([
    'Learning to See Lamps at Night',
    'Learning to See Lamps at Night',
  ])
})

test.each([
  ['[Far Lamps Kit](https://github.com/bee/kit)', 'How to See Far Lamps by Night'],
  ['[Learning to See by Day](https://arxiv.org/abs/2305.05728)', 'Learning to See by Day'],
  [
    '[The Kit of All the Lamps in Bee](https://github.com/bee/kit)',
    'The Kit of All the Lamps in Bee',
  ],
])('the title of a paper stands behind what its code goes by and a colon: %s', (name, title) => {
  const more = '[How to See Far Lamps by Night](https://arxiv.org/abs/2305.05727)'
  expect(titlesOf(`# L\n\n- ${name}: ${more}\n`)).toEqual([title])
})
