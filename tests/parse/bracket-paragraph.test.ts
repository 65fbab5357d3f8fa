import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

test.each([
  [`[CVPR 2019; Far Labs] **---SeeNet---** Far Sight Models \\[[PDF](${arxiv}), code \\]`],
  [
    `[PMLR 2019] **---SeeNet-GPT-ODE--** Far Sight Models \\[[PDF](${arxiv}), [code](https://github.com/bee/seenet) \\]`,
  ],
  [`*[CVPR 2019 ] **<SeeNet>** Far Sight Models [[PDF](${arxiv})]`],
  [`[CVPR 2019 | Far Labs] **SeeNet:** Far Sight Models [[PDF](${arxiv})]`],
])('a paragraph with a bracket and a short name before its title: %s', (text) => {
  const {entries} = parse(`# Papers\n\n${text}\n`)
  expect(entries.map(({title, year}) => `${title} ${year}`)).toEqual(['Far Sight Models 2019'])
})

test('a bold title before labels is a paper as most others of the document are', () => {
  const paper = (at: number): string =>
    `## Part ${at}\n\n**Learning to see ${at}** [[code](https://github.com/bee/see)][[preprint](${arxiv})]\n\nIt sees.\n\n`
  const others = '**Far sight models** [[web server](http://see.example.org/)]\n\nThey see.\n'
  const text = [1, 2, 3, 4].map(paper).join('') + others
  const {entries} = parse(`# Papers\n\n${text}`)
  expect(entries.at(-1)?.title).toBe('Far sight models')
  expect(entries.at(-1)?.links.map(({role}) => role)).toEqual(['project'])
  expect(parse(`# Papers\n\n${paper(1)}${others}`).entries).toHaveLength(1)
})

test('a bold bracket may hold a year in brackets of its own', () => {
  const text = `**[Seeing Things Review (2021)]** Learning to see far with lamps: a review,   [[Paper](${arxiv})].`
  const {entries} = parse(`# Papers\n\n${text}\n`)
  expect(entries.map(({title, year}) => `${title} ${year}`)).toEqual([
    'Learning to see far with lamps: a review 2021',
  ])
})

test.each([
  ['(Seeformer) Far Sights of Lamps and Beams', 'Far Sights of Lamps and Beams'],
  ['(SeeNet) Far Sights of Lamps and Beams', 'Far Sights of Lamps and Beams'],
  ['(Almost) Unseen Sights of Lamps', '(Almost) Unseen Sights of Lamps'],
])('a short name in brackets is no part of a bold title: %s', (bold, title) => {
  const {entries} = parse(
    `# Papers\n\n**${bold}** \\\n*Ann Bee, Cy Dee* \\\nICML 2022. [[Paper](${arxiv})]\n`,
  )
  expect(entries.map((entry) => entry.title)).toEqual([title])
})
