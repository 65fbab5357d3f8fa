import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const link = '[[paper](https://arxiv.org/abs/2305.05726)]'
const read = (line: string) =>
  parse(`# L\n\n## A\n\n${line} ${link}\n`).entries.map(({title, venue}) => [title, venue?.name])

test.each([
  '**[Survey | AIDB]** Ann Bee, Cy Dee, Eve Eff. Learning to See Far: A Survey. TKDE, 2020.',
  '**[Tutorial | NLP4DB]**   Ann Bee. Learning to See Far: A Survey. TKDE, 2020.',
  '**[EA & B]** Ann Bee, Cy Dee: *Learning to See Far: A Survey.* TKDE 2020: 115-120',
  'Bee, A., Dee, C., & Eff, E. (n.d.). *Learning to See Far: A Survey*. TKDE, 2020.',
])('tags stand before authors, and these before a title: %s', (line) => {
  expect(read(line)).toEqual([['Learning to See Far: A Survey', 'TKDE']])
})

test('a bold bracket alone is a title', () => {
  const {entries} = parse(
    `# L\n\n- **[See, Hear]** ${link}\n- **[Far Sights of Lamps]** Ann Bee, Cy Dee. ${link}\n`,
  )
  expect(entries.map(({title}) => title)).toEqual(['See, Hear', 'Far Sights of Lamps'])
})

test('words before a colon are no authors', () => {
  const title = 'Think Twice, Click Once: Enhancing Lamps'
  const {entries} = parse(`# L\n\n- **[Lamps | Far]** ${title} ${link}\n- ${title} ${link}\n`)
  expect(entries.map((entry) => entry.title)).toEqual([title, title])
})
