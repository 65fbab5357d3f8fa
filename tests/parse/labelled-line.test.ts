import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const code = 'https://github.com/bee/see'

test('lines of plain words with nothing but labels behind them are read where several are such', () => {
  const lines = [
    `Far Sight Matching [Python](${code}) </br>`,
    `Bright Lamp Weighting [R](${code}) [Julia](${code}) </br>`,
    `SeeNet [Stata](${code}) </br>`,
    `[Lamp toolbox](https://lamp.org/about) [R](${code})</br>`,
    `DeepLamp [Java](${code})`,
  ]
  expect(parse(`# L\n\n## A\n\n${lines.join('\n')}\n`).entries.map(({title}) => title)).toEqual([
    'Far Sight Matching',
    'Bright Lamp Weighting',
    'SeeNet',
    'Lamp toolbox',
    'DeepLamp',
  ])
})

const paper = (title: string): string => `${title} , \nPDF: <https://arxiv.org/abs/2305.05726>\n\n`
const project = (title: string, label = 'Project'): string => `${title} , \n${label}: <${code}>\n\n`

test('among papers, a title and a named address are one wherever it leads', () => {
  const text = [
    paper('How Lamps Support Far Sights'),
    project('Learned Sights with Bright Lamps'),
    paper('Guaranteed Conservation of Near Lamps'),
    project('Seeing by Lamps (formerly "Far Sights")', 'Project+Code'),
    paper('A Study of Deep Lamps'),
    project('Reduced Sights of Far Lamps'),
  ].join('')
  const {entries} = parse(`# L\n\n## A\n\n${text}`)
  expect(entries.map(({kind, title}) => [kind, title])).toEqual([
    ['paper', 'How Lamps Support Far Sights'],
    ['paper', 'Learned Sights with Bright Lamps'],
    ['paper', 'Guaranteed Conservation of Near Lamps'],
    ['paper', 'Seeing by Lamps (formerly "Far Sights")'],
    ['paper', 'A Study of Deep Lamps'],
    ['paper', 'Reduced Sights of Far Lamps'],
  ])
})

test.each([
  `Please see our [page](${code})`,
  `Here is how to send in what is missing: [link](${code})`,
  `see the far lamps [code](${code})`,
])('but no sentence is: %s', (line) => {
  const text = `${paper('A Study of Deep Lamps').repeat(4)}${line}\n`
  expect(parse(`# L\n\n## A\n\n${text}`).entries).toHaveLength(4)
})

test('a place where people meet is no label', () => {
  expect(
    parse('# L\n\n- [r/java](https://www.reddit.com/r/java/) - For all.\n').entries,
  ).toHaveLength(1)
})

test('among papers, a long title with its code alone is one of them', () => {
  const paper = 'Learning to See Far [[paper]](https://arxiv.org/abs/2305.05726)\n\n'
  const kindOf = (title: string): string | undefined =>
    parse(`# L\n\n## A\n\n${paper.repeat(3)}## B\n\n- ${title} [[code]](${code})\n`).entries.at(-1)
      ?.kind
  expect(kindOf('Learning to Tell Far Sights from Lamps')).toBe('paper')
  expect(kindOf('A Pytorch Implementation of Far Sights by Lamps')).toBe('other')
})

test('among papers, a long title is one by the label of its paper, wherever that leads and stands', () => {
  const items = [
    '- How Lamps Support Far Sights [pdf](https://arxiv.org/pdf/2305.05726)',
    `- How the preferred lamps support far sights [code](${code}) | [pdf](bee.me/project/lamps)`,
    `- Plug and See [pdf](bee.me/project/see/) | [code](${code})`,
    `- Lamp Toolbox [code](${code}) | [pdf](https://bee.me/toolbox)`,
  ]
  const sections = items.map((item, at) => `## ${at}\n\n${item}\n`)
  const proved = `${items[0]}\n`.repeat(2)
  expect(parse(`# L\n\n${proved}\n${sections.join('\n')}`).entries.map(({kind}) => kind)).toEqual([
    ...['paper', 'paper', 'paper'],
    ...['paper', 'paper', 'other'],
  ])
})
