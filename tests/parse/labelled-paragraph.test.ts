import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'
const code = '[[code]](https://github.com/o/r)'

test.each([
  [
    `**Seeing**: [SeeNet: Learning to See Far](${arxiv}), AAAI 2021, (**SeeT5, SeeBART**)`,
    'AAAI 2021',
  ],
  [
    `**Far Sight Detection by Night**: [SeeNet: Learning to See Far](${arxiv}), \tIEEE Access 2021`,
    'IEEE Access 2021',
  ],
  [`**Sights**, [SeeNet: Learning to See Far](${arxiv}), arXiv 2021/02`, 'arXiv 2021'],
  [`**Sights**, [SeeNet: Learning to See Far](${arxiv}), NeurIPS 2020 Spotlight`, 'NeurIPS 2020'],
  [
    `**Sights**: [SeeNet: Learning to See Far](https://x.org/see), ICLR 2021 submission. `,
    'ICLR 2021',
  ],
  [
    `**Bias of Sights by Night**, [SeeNet: Learning to See Far](${arxiv}), ICLR 2021, ${code}`,
    'ICLR 2021',
  ],
])('a paper behind the bold name of its task: %s', (text, venue) => {
  const {entries} = parse(`# L\n\n## Papers\n\n${text}\n`)
  expect(entries.map(viewOf)).toMatchObject([{title: 'SeeNet: Learning to See Far', venue}])
})

test('prose that names a paper behind bold words is none', () => {
  const text = `**Note**, as [Learning to see far](${arxiv}) has it, that much was seen by 2021 (**far**)`
  expect(titlesOf(`# L\n\n## Papers\n\n${text}\n`)).toEqual([])
})

test('labelled links may stand before a bold title with its venue, in lines of one paragraph too', () => {
  const first = `${code} [[paper]](${arxiv}) **Learning to see far and wide** [CVPR 2019]`
  const second = `[[paper]](${arxiv}1) **Learning to see by night** [TMM 2020]`
  const titles = ['Learning to see far and wide', 'Learning to see by night']
  expect(titlesOf(`# L\n\n${first}  \n${second}  \n`)).toEqual(titles)
  expect(titlesOf(`# L\n\n${first}\n\n${second}\n`)).toEqual(titles)
  expect(titlesOf(`# L\n\n${code} is for the paper **Learning to see far** [CVPR 2019]\n`)).toEqual(
    [],
  )
})

test('a title over the address of its project is a paper among such', () => {
  const item = (title: string, field: string): string => `${title} ,\n${field}\n\n`
  const papers = ['One', 'Two'].map((name) =>
    item(
      `Learning to See Far Lamps ${name}`,
      `PDF: <https://arxiv.org/abs/2305.0572${name.length}>`,
    ),
  )
  const others = ['Bee', 'Cy', 'Dee', 'Eff', 'Gee'].map((name) =>
    item(`Learning to Hear Very Far ${name} Lamps`, `Project: <https://github.com/o/${name}>`),
  )
  const pdf = item('Learning to Taste Very Far Lamps', 'PDF: <https://bee.org/taste/>')
  const {entries} = parse(
    `# L\n\n## A\n\n${papers.join('')}${pdf}${others.join('')}## B\n\n${papers.join('').repeat(2)}`,
  )
  expect(entries.slice(0, 8).map(({kind, links}) => [kind, links[0]?.role])).toEqual([
    ...papers.map(() => ['paper', 'paper']),
    ['paper', 'paper'],
    ...others.map(() => ['paper', 'project']),
  ])
})

test('a label and more ends a paragraph as a label does', () => {
  const paperOf = (name: string): string =>
    `2018-Arxiv - ${name}: Far Sights of Stars. [[Paper]](${arxiv})[[Dataset & Contest details]](https://stars.org/)`
  expect(titlesOf(`# L\n\n# Datasets\n\n${paperOf('see-stars')}\n`)).toEqual([
    'see-stars: Far Sights of Stars',
  ])
})
