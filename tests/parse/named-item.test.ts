import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = (at: number): string => `https://arxiv.org/abs/2305.0000${at}`
const code = '[[**code**]](https://github.com/bee/see)'

function viewsOf(text: string): unknown[] {
  return parse(`# L\n\n## Eyes\n\n${text}\n`).entries.map(({title, venue, year}) => [
    title,
    venue?.name,
    year,
  ])
}

test.each([`**SeeNet:** ${code}`, '**SeeNet**', `**SeeNet** [[third-party code]](https://x.org)`])(
  'a linked title stands below a name in bold: %s',
  (name) => {
    const text = `- ${name}\n\n    [Learning to See](${paper(1)}) [Ann Bee al., 2015]`
    expect(viewsOf(text)).toEqual([['Learning to See', undefined, 2015]])
  },
)

test('a bold name with a paper of its own is the title', () => {
  const text = `- **SeeNet** [pdf](${paper(1)})\n\n    [Learning to see by far lights](${paper(2)}) was first`
  expect(viewsOf(text)).toEqual([['SeeNet', undefined, undefined]])
})

test('papers behind names in bold share an item', () => {
  const line = (at: number): string =>
    `    **SeeNet${at}:** [Learning to See ${at} Far Things](${paper(at)}) [Bee et al., 2014]\n\n`
  expect(viewsOf(`- **SeeNet Series**\n\n${line(1)}${line(2)}`)).toEqual([
    ['Learning to See 1 Far Things', undefined, 2014],
    ['Learning to See 2 Far Things', undefined, 2014],
  ])
})

test('a paragraph begins with its paper in brackets and a name in bold', () => {
  const text = `([arXiv 1712](${paper(1)})) **SeeNet:** Seeing as Deep: Learning to See. [Ann Bee](https://dblp.org/b) et al. [AAAI 2018](https://ojs.aaai.org/a). [Code](https://github.com/bee/see)`
  expect(viewsOf(text)).toEqual([['Seeing as Deep: Learning to See', 'AAAI', 2018]])
})
