import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function paper(name: string): string {
  return `**${name}: Learning to See Far**  \nAnn Bee, Cy Dee  \n[ACL 2023](https://arxiv.org/abs/2305.0000${name.length})\n\n`
}

const papers = ['A', 'Be', 'Cee', 'Deee'].map(paper).join('')

function titlesOf(paragraph: string): string[] {
  return parse(`# L\n\n${papers}${paragraph}\n`)
    .entries.slice(4)
    .map(({title}) => title)
}

test.each([
  '[Current Thought on Far Sights and Lamps (2023): 100473](https://arxiv.org/abs/2305.00009)',
  '[Findings of ACL 2024](https://github.com/bee/far) • [code](https://github.com/bee/far)',
  '[ACL 2024](https://bee.org/far)',
  '[code](https://github.com/bee/far)',
])('a bold title over authors is a paper among such, wherever its links lead: %s', (links) => {
  expect(titlesOf(`**SeeNet: Seeing with Lamps**  \nAnn Bee, Cy Dee  \n${links}`)).toEqual([
    'SeeNet: Seeing with Lamps',
  ])
})

test.each([
  '**How to add a paper**  \nOpen a request with its title  \n[code](https://github.com/bee/far)',
  '**Those who keep it**  \nAnn Bee, Cy Dee',
])('other bold lines are none: %s', (paragraph) => {
  expect(titlesOf(paragraph)).toEqual([])
})

test('a bold line behind a line of links begins the next paper', () => {
  const text =
    '**MM1: Methods of Far Sight**  \nAnn Bee, Cy Dee  \n[arXiv, 30 Sep 2024](https://arxiv.org/abs/2409.20566)  \n**EAGLE: The Design of Lamps**  \nEd Fay, Cy Dee  \n[arXiv, 28 Aug 2024](https://arxiv.org/abs/2408.15998)\n'
  expect(parse(text).entries.map(({title, links}) => [title, links.length])).toEqual([
    ['MM1: Methods of Far Sight', 1],
    ['EAGLE: The Design of Lamps', 1],
  ])
})

test('a bold line over what is no paper says more of the same paper', () => {
  const text =
    '**MM1: Methods of Far Sight**  \nAnn Bee, Cy Dee  \n[arXiv, 30 Sep 2024](https://arxiv.org/abs/2409.20566)  \n**Where to find its code**  \n[code](https://github.com/bee/far)\n'
  expect(parse(text).entries.map(({title}) => title)).toEqual(['MM1: Methods of Far Sight'])
})

test.each([
  '*Ann Bee* \\\n[[Link](https://bee.org/far)] \\\n20 Feb 2023',
  '*Far Labs* \\\n[[Github](https://github.com/bee/far)] \\\n18 Mar 2023',
  '*Ann Bee*\\\n[[Link](https://bee.org/far)]',
  '*Ann Bee* \\\n[[Link](https://bee.org/far)] [[SeeKit](https://seekit.org/)] \\\n1 Feb 2023',
  '*Ann Bee, Cy Dee* \\\nCOLING 2022. [[Website](https://bee.org/far)]',
  '*Ann Bee, Cy Dee* \\\nCOLING 22 – Oct 2022 [[link](https://bee.org/far)]',
])('a post among papers has its day below its link: %s', (below) => {
  expect(titlesOf(`**Seeing Far** \\\n${below}`)).toEqual(['Seeing Far'])
})

test.each([
  '**How to join** \\\nopen a request \\\n[[Link](https://bee.org/far)]',
  '**Those who keep it** \\\n*Ann Bee* \\\n[[Link](https://bee.org/far)] which we have read in 2023',
])('a bold line over other words is none: %s', (paragraph) => {
  expect(titlesOf(paragraph)).toEqual([])
})

test('where and when something appeared is no title before its label', () => {
  const line =
    'Far Sights Day [[Link](https://bee.org/far)]\n\nNear Sights [[Link](https://bee.org/near)]'
  const dated =
    '**Seeing Far**  \n*Ann Bee, Cy Dee*  \nSEEK 23 – Oct 2023 [[link](https://bee.org/wide)]'
  expect(titlesOf(`${line}\n\n${dated}`)).toEqual(['Far Sights Day', 'Near Sights', 'Seeing Far'])
})
