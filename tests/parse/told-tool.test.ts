import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf} from '../support/list-view.ts'

const list = (line: string): string =>
  `# L\n\n## Papers\n\n- [Learning to See](https://arxiv.org/abs/2305.05726)\n\n## Software\n\n- ${line}\n`

test.each([
  [
    '**SeeLib**: PyTorch library for all things on sights. [repo](https://github.com/a/b), [docs](https://b.readthedocs.io/)',
    'SeeLib',
  ],
  [
    '**seeq**: Differentiable sight solvers with full lamp support: [repo](https://github.com/a/b)',
    'seeq',
  ],
  [
    '**SeeNet**: Learning to see far in the dark [[code]](https://github.com/a/b)',
    'Learning to see far in the dark',
  ],
  [
    '**SeeLib**: A library for far sights [[paper]](https://arxiv.org/abs/2305.05727)',
    'A library for far sights',
  ],
  [
    '**SeeLib**: A Modular Library for Learning Sights [[code]](https://github.com/a/b)',
    'A Modular Library for Learning Sights',
  ],
])('a bold name is the title where words say which tool it is: %s', (line, title) => {
  expect(titlesOf(list(line)).at(-1)).toBe(title)
})

test.each([
  ['SeeServe: A Runtime and Server for Lamps [[GitHub]](https://github.com/a/b)', 'other'],
  ['SeeLib [[GitHub]](https://github.com/a/b)', 'other'],
  ['SeeNet: Learning to See Far in the Dark [[code]](https://github.com/a/b)', 'paper'],
  ['SeeServe: A Server for Lamps. ICML 2020 [[GitHub]](https://github.com/a/b)', 'paper'],
])(
  'what is called software and leads to its code alone is no paper among papers: %s',
  (line, kind) => {
    const paper = (id: number): string =>
      `- Learning to See ${id} [[Paper]](https://arxiv.org/abs/2305.0572${id})\n`
    const {entries} = parse(`# L\n\n## Serving\n\n${paper(1)}${paper(2)}- ${line}\n`)
    expect(entries.at(-1)?.kind).toBe(kind)
  },
)
