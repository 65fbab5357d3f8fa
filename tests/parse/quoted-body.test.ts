import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = 'https://arxiv.org/abs/2305.00001'

function read(text: string): unknown[] {
  return parse(`# L\n\n## A\n\n${text}`).entries.map(({title, venue, year, links}) => [
    title,
    venue?.name,
    year,
    links.map(({role}) => role).join(' '),
  ])
}

test('a bold title stands over a quotation of its authors, its venue and its links', () => {
  const one = (title: string, venue: string): string =>
    `**${title}**  \n> *Ann Bee<sup>1</sup>, Cy Dee* \\\n> ${venue}. [[Paper](${paper})] [[Github](https://github.com/bee/see)] \\\n> 24 Oct 2021\n\n`
  expect(
    read(
      one('Learning to See Far', 'ICLR Workshop 2022') + one('Learning to See Near', 'arXiv 2022'),
    ),
  ).toEqual([
    ['Learning to See Far', 'ICLRW', 2022, 'paper code'],
    ['Learning to See Near', 'arXiv', 2022, 'paper code'],
  ])
})

test('authors in italics behind a sign end a title', () => {
  expect(
    read(
      ['Ann Bee et al, Arxiv', 'Ann Bee, Cy Dee, IEEE TMI']
        .map((who) => `1. Learning to see in far images, *${who}.* [pdf](${paper})\n`)
        .join(''),
    ).map((found) => (found as unknown[]).slice(0, 2)),
  ).toEqual([
    ['Learning to see in far images', 'arXiv'],
    ['Learning to see in far images', 'TMI'],
  ])
})

test('a venue in italics behind a sign ends a title', () => {
  expect(read(`* SeeNet: Learning to See, *arXiv*. [[Paper](${paper})]\n`)[0]).toEqual([
    'SeeNet: Learning to See',
    'arXiv',
    undefined,
    'paper',
  ])
})

test('a line that breaks within the label of a title is no venue', () => {
  expect(read(`* Bee et al, 2019. [SeeNet: Learning to See\n](${paper}).\n`)).toEqual([
    ['SeeNet: Learning to See', undefined, 2019, 'paper'],
  ])
})

test('the name of a host in a column of downloads says no more than the column', () => {
  const table = `| Name | Venue | Download |\n| --- | --- | --- |\n| [SeeSet](${paper}) | ICIP | [github](https://see.github.io) |\n`
  expect(read(table)).toEqual([['SeeSet', 'ICIP', undefined, 'paper download']])
})

test('the only row of a table tells what its column holds', () => {
  const table = `| Paper | Source | Code |\n| --- | --- | --- |\n| [Learning to See](${paper}) | TPAMI 2022 | - |\n`
  expect(read(table)).toEqual([['Learning to See', 'TPAMI', 2022, 'paper']])
})
