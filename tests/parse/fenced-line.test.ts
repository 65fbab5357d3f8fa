import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const items = [
  '[[SeeSet](https://see.org/data)] The dataset has far sights. [__`seg.`__]',
  '[[HearSet](https://hear.org)] A collaborative set by those who hear at Far and Near. [__`cls.`__]',
  '[[3D Far](https://far.org)] (a) sights, (b) sounds. [[ICRA 2019 paper](https://arxiv.org/abs/1903.06405)]',
]

function entriesOf(...blocks: readonly string[]): string[] {
  const text = ['# L', ...blocks].join('\n\n')
  return parse(text).entries.map(({kind, title}) => `${kind} ${title}`)
}

const list = items.map((item) => `- ${item}`).join('\n')

test('the names in brackets before what datasets are', () => {
  expect(entriesOf('## Datasets', list)).toEqual([
    'dataset SeeSet',
    'dataset HearSet',
    'dataset 3D Far',
  ])
})

test('a line that is fenced for its colour names what follows it, up to the next heading', () => {
  const paper = '- [[ICCV](https://arxiv.org/abs/2308.07546)] Learning to see far at night.'
  const fence = (line: string) => `\`\`\`diff\n${line}\n\`\`\``
  const read = entriesOf('## 2023', paper, fence('- Datasets'), list, '## 2022', paper)
  expect(read.slice(0, 3)).toEqual([
    'paper Learning to see far at night',
    'dataset SeeSet',
    'dataset HearSet',
  ])
  expect(read.at(-1)).toBe('paper Learning to see far at night')
  expect(entriesOf('## 2023', paper, fence('- a\n+ b'), list)[1]).not.toBe('dataset SeeSet')
})

test('another name before a colon is the one that is told', () => {
  const told =
    '- [[Far Lab](https://far.org)] UTA4: Far Sights Dataset & Resources https://github.com/o/uta4'
  expect(entriesOf('## Datasets', `${told}\n${list}`)[0]).toMatch(
    / UTA4: Far Sights Dataset & Resources$/,
  )
  const counted = '- [[Matter](https://m.org)] RGB-D: 10,800 far views from 194,400 far sights.'
  expect(entriesOf('## Datasets', `${counted}\n${list}`)[0]).toBe('dataset Matter')
  const two =
    '- [[SeeSet](https://see.org)] [[HearSet](https://hear.org)] The sets are given by Far Inc.'
  expect(entriesOf('## Datasets', `${two}\n${list}`)[0]).toBe('dataset SeeSet')
})

test.each(['[paper](https://arxiv.org/abs/2308.07546)', '[CVPR 2020](https://see.org/far.pdf)'])(
  'no name is %s, and the title stands behind it',
  (link) => {
    expect(entriesOf('## Datasets', `- [${link}] SeeSet, a large set of far sights`)[0]).toMatch(
      /SeeSet/,
    )
  },
)
