import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, titlesOf, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

test.each(['<span id="y">**Year 2024**</span>', '2024', '**2024**', '#### 2024'])(
  'groups may stand within groups: %s',
  (outer) => {
    const papers = ['Learning to see', 'Learning to hear']
    const items = papers.map((title) => `    - ${title} [[Paper]](${arxiv})\n`).join('')
    const {entries} = parse(`# Papers\n\n- ${outer}\n  - **CVPR**\n${items}`)
    expect(entries.map(({title, year, headed}) => `${title} ${headed?.name} ${year}`)).toEqual([
      'Learning to see CVPR 2024',
      'Learning to hear CVPR 2024',
    ])
  },
)

test.each([
  ['- [**2017CVPR**] Learning to see far and wide', 'CVPR 2017'],
  [`- [2019TIP] Learning to see far and wide [[pdf]](${arxiv})`, 'TIP 2019'],
  [
    `**[Learning to see far and wide](${arxiv})**<br>\n*Ann Bee, Cy Dee*<br>\nState of the Far Sights 2014<br>`,
    'State of the Far Sights 2014',
  ],
])('a venue that is told by its place: %s', (text, venue) => {
  expect(viewOf(onlyEntry(`# Papers\n\n${text}\n`))).toMatchObject({
    title: 'Learning to see far and wide',
    venue,
  })
})

test('groups hold groups however deep, and one paper in each is enough', () => {
  const {entries} = parse(
    `# Papers\n\n- **Seeing**\n  - Year 2024\n    - **arXiv**\n      - Learning to see: A Survey [[Paper]](${arxiv})\n`,
  )
  expect(entries.map(({title, year}) => `${title} ${year}`)).toEqual([
    'Learning to see: A Survey 2024',
  ])
})

test.each(['**[2024.12.20]**', 'Dec 20, 2024'])(
  'a day heads papers and has no fields: %s',
  (day) => {
    const {entries} = parse(
      `# Papers\n\n- ${day}\n  - Paper: [Learning to see far](${arxiv}) AAAI 2025\n  - Paper: [Learning to hear](${arxiv})\n`,
    )
    expect(entries.map(({title, year}) => `${title} ${year}`)).toEqual([
      'Learning to see far 2025',
      'Learning to hear 2024',
    ])
  },
)

test.each(['***Nets of far sights***', 'Far sights'])(
  'a group whose papers have their links in fields of their own: %s',
  (group) => {
    const paper = (title: string): string =>
      `  - **"${title}"**, ICML, 2020\n    - Ann Bee\n    - [[Paper]](https://arxiv.org/abs/2305.05726)\n`
    const text = `# Papers\n- ${group}\n${paper('Learning to See Far')}${paper('Learning to Hear Far')}`
    expect(titlesOf(text)).toEqual(['Learning to See Far', 'Learning to Hear Far'])
  },
)

test('titles of papers tell groups within groups', () => {
  const text = [
    '# L\n\n## Papers\n',
    '- Further ones',
    '  - near',
    '    - [Learning to See Near Things](https://arxiv.org/abs/2305.00001) ACL2020',
    '  - far / wide / joint / dual ...',
    '    - [Seeing Far Things by Night] NeurIPS2019',
    '    - [Lamps: Seeing Wide Things by Day]',
  ].join('\n')
  expect(titlesOf(text)).toEqual([
    'Learning to See Near Things',
    'Seeing Far Things by Night',
    'Lamps: Seeing Wide Things by Day',
  ])
})

test.each([
  ["**ACL'22**", 2022],
  ["**The '90s**", 2023],
])('a short year in the line above a group goes before that of the heading: %s', (line, year) => {
  const {entries} = parse(`### 2023\n\n${line}\n- Learning to see: A Survey [[Paper]](${arxiv})\n`)
  expect(entries.map((entry) => entry.year)).toEqual([year])
})

test('words with a colon over groups of links head them, and a title over labels has them', () => {
  const links = ['SeeKit', 'FarKit'].map((name) => `    - [${name}](https://${name}.org/)\n`)
  const paper = `  - Papers:\n    - [Learning to Hear](${arxiv})\n`
  const list = (words: string): string =>
    `# Papers on Sights\n\n- ${words}\n  - Tools:\n${links.join('')}${paper}`
  expect(titlesOf(list('Ways of seeing:'))).toEqual(['SeeKit', 'FarKit', 'Learning to Hear'])
  expect(titlesOf(list('Learning to See Far'))).toEqual(['Learning to See Far'])
})

test('words in small letters head the only title below them, though it has no link', () => {
  const text = `# L\n\n- [Learning to See](${arxiv}) ACL2019\n- use of lamps / stars as guides\n  - [Lamps for Far Sights: Do we see?] ACL2020\n`
  expect(titlesOf(text)).toEqual(['Learning to See', 'Lamps for Far Sights: Do we see?'])
})

test('a title without letters of the Latin alphabet is no year for those behind it', () => {
  const text = '- [看见远方（2017版）](https://bee.org/1)\n- [Far Lamps](https://bee.org/2)\n'
  const [, ...entries] = parse(
    `# L\n\n- [Learning to See](https://arxiv.org/abs/2305.05726)\n\n## B\n\n${text}`,
  ).entries
  expect(entries.at(-1)?.year).toBeUndefined()
})
