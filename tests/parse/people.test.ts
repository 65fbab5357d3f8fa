import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const papers = [1, 2, 3]
  .map((number) => `- [Learning to see far ${number}](https://arxiv.org/abs/2305.0000${number})\n`)
  .join('')
const person = '- [Ann Bee](https://annbee.org), Far University\n'
const kindsOf = (text: string): string[] =>
  parse(`# Papers\n\n${papers}\n${text}`)
    .entries.slice(3)
    .map(({kind}) => kind)

test.each([
  `## Groups/Scholars\n\n${person}- [Far Sights Group](https://sights.org)\n`,
  `## Reseachers and Labs\n\n- [Cy Dee](https://cydee.org), Far Labs\n`,
  `## Prominent Researchers\n\n| Name | Place |\n| --- | --- |\n| [Ann Bee](https://annbee.org) | Far |\n`,
  `## Contributors\n\n${person}`,
  `## Resources\n\nMaintainers/Contributors:\n\n${person}`,
  `## Resources\n\nMaintained by:\n\n${person}`,
])('people are no entries beside papers: %s', (text) => {
  expect(kindsOf(text)).toEqual([])
})

test.each([
  ['- [Sight Kit](https://kit.org)', ['other']],
  ['- [Learning to see people](https://arxiv.org/abs/2305.00009)', ['paper']],
])('other things below such a heading are: %s', (item, kinds) => {
  expect(kindsOf(`## Group Tools\n\n${item}\n`)).toEqual(kinds)
})

test('a paper among people is one', () => {
  expect(kindsOf('## People\n\n- [Seeing people](https://arxiv.org/abs/2305.00009)\n')).toEqual([
    'paper',
  ])
})

test('a list without papers has them', () => {
  expect(parse(`# Sights\n\n## People\n\n${person}`).entries).toMatchObject([{kind: 'other'}])
})

test('groups among papers are those of mathematics', () => {
  const paper = '- [Learning to see groups](https://arxiv.org/abs/2305.00009)\n'
  const text = `## Groups\n\n${paper}- [Sights under Finite Groups](https://bee.org/groups)\n`
  expect(kindsOf(text)).toEqual(['paper', 'paper'])
})

test('code that has slipped below a heading of people is none of them', () => {
  expect(
    kindsOf(`## Researchers\n\n${person}\n### Code\n\n- [Sight Kit](https://github.com/a/kit)\n`),
  ).toEqual(['other'])
})
