import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf} from '../support/list-view.ts'

const others = `# Awesome Seeing

## Papers

- **Learning to See Far** [[Paper]](https://arxiv.org/abs/2001.00001) [[Code]](link)
- **Learning to See Near** [[Paper]](https://arxiv.org/abs/2001.00002)

## Hearing
`

test.each([
  '[[Paper]](link) [[Code]](link)',
  '[[Paper]]() [[Code]]()',
  '[[Paper]](#) [[Code]](#)',
  '[[Paper]](TBD) [[Code]](TBD)',
  '[Paper]() | [Code](url)',
])('a title whose labels await their addresses is a paper: %s', (labels) => {
  const {entries} = parse(`${others}\n- **Neural Hearing of Far Sounds** ${labels}\n`)
  const {kind, title, links} = entries.at(-1) ?? {links: []}
  expect({kind, title}).toEqual({kind: 'paper', title: 'Neural Hearing of Far Sounds'})
  expect(links.map(({role}) => role)).toEqual(['paper', 'code'])
})

test.each([
  '- **Title of the Paper** [[Paper]](link) [[Code]](link)',
  '- **Paper Name** [[Paper]](link)',
  '- Fork the list and add a paper [like this](link)',
  '- [Back to top](#)',
])('a template is no paper: %s', (item) => {
  expect(titlesOf(`${others}\n${item}\n`)).toEqual(['Learning to See Far', 'Learning to See Near'])
})

test('an author may be called by a word that speaks of somebody: `My`', () => {
  const text =
    '1. **Learning to See Far Lamps.** AAAI 2020. [paper]()\n\n\t*Ann Bee, My Thai and Cy Dee.*\n'
  expect(titlesOf(`# L\n\n${text}`)).toEqual(['Learning to See Far Lamps'])
})

test('a title that awaits its address is one, whatever is said behind its colon', () => {
  const list = '- [Learning to See Far](): sees by lamps | Bee et al, 2021.5\n'
  expect(
    titlesOf(`# L\n\n## A\n\n- [Learning to Hear](https://arxiv.org/abs/2305.05726)\n${list}`),
  ).toEqual(['Learning to Hear', 'Learning to See Far'])
})
