import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

const ann = '[Ann Bee](https://dblp.org/pid/35/9256.html)'
const cy = '[Cy Dee](https://dblp.org/pid/09/7950.html)'
const place = '[ICDCS 2020](https://dblp.org/db/conf/icdcs/icdcs2020.html#BeeD20): 1181-1182'

test.each([
  `${ann}, ${cy}:\n   **Learning to See Far over Fast Networks.** ${place}`,
  `${ann}:\n   **Learning to See Far over Fast Networks.** ${place}`,
  `${ann}, ${cy}: Learning to See Far over Fast Networks. ${place}`,
  `${ann}![0000-0001](https://dblp.org/img/orcid.png), Ed Eff and ${cy}. *Learning to See Far over Fast Networks*. ${place}`,
  `${ann}, [Hong An](https://dblp.org/pid/1/2.html), ${cy}: **Learning to See Far over Fast Networks.** ${place}`,
])('linked names before a title are its authors: %s', (item) => {
  const {title, venue, year, links} = onlyEntry(`# Networks\n\n1. ${item}\n`)
  expect({title, venue: venue?.name, year}).toEqual({
    title: 'Learning to See Far over Fast Networks',
    venue: 'ICDCS',
    year: 2020,
  })
  const roles = links.filter(({role}) => role !== 'badge').map(({role}) => role)
  expect(roles).toEqual([...roles.slice(1).map(() => 'other'), 'paper'])
})

test('linked names on their own pages before a linked title', () => {
  const {title, links} = onlyEntry(
    '# Papers\n\n- [Ann Bee](https://bee.org) and [Cy Dee](https://dee.org/). [Learning to See Far](https://bee.org/far.pdf). ICML 2020.\n',
  )
  expect(title).toBe('Learning to See Far')
  expect(links.map(({role}) => role)).toEqual(['other', 'other', 'paper'])
})

test('names of things are titles, though words follow them', () => {
  const titles = titlesOf(
    '# Tools\n\n- [Far Sight](https://github.com/bee/sight): **A Library of Seeing Models**\n- [Sea Horse](https://horse.org), [Land Horse](https://arxiv.org/abs/2001.00002): two models\n',
  )
  expect(titles).toEqual(['Far Sight', 'Sea Horse'])
})

const dee = '[Cy Dee](https://dee.org/)'
const bee = '[Ann Bee](https://bee.org)'
const title = 'Learning to See Far over Networks'

test.each([
  `**${bee}**, ${dee}. ${title}.`,
  `${bee}\\*, ${dee}\\*. **${title}.**`,
  `${bee}<sup>1</sup>, ${dee}<sup>1,2</sup>. **${title}.**`,
  `${bee}, ${dee}, "${title},"`,
  `${bee}, ${dee}, *${title}*,`,
  `${bee}, ${dee}, ${title},`,
  `${bee}, ${dee}, [${title}](https://bee.org/far.html),`,
  `Ed Eff, ${dee}, Ann Bee. ${title}.`,
  `**Ed Eff**, ${dee}, Ann Bee. *${title}*.`,
  `${bee}, ${dee} (2020). ${title}.`,
  `[A. Bee](https://bee.org), [C. Dee](https://dee.org): ${title}.`,
  `${bee} et al., **${title}**,`,
  `${bee}, ${dee}  \n  **${title}**  \n `,
])('however they are set off: %s', (words) => {
  const text = `# Papers\n\n- ${words} ICML 2020. [[pdf](https://bee.org/far.pdf)]\n`
  expect(onlyEntry(text)).toMatchObject({title, venue: {name: 'ICML'}, year: 2020})
})

test('in a paragraph as in an item', () => {
  const text = `# Papers\n\n${bee}, ${dee}. **${title}.** ICML 2020. [[pdf](https://bee.org/far.pdf)]\n`
  expect(onlyEntry(text).title).toBe(title)
})

test.each([
  `${bee}, ${dee}, Far Labs`,
  `${bee}: works on networks that see far`,
  '[Deep Sight](https://bee.org/deep), [Far Sight](https://bee.org/far), and Models on Lamps and Beams',
])('names before few words, or words of titles, are no authors: %s', (item) => {
  const {entries} = parse(`# Things\n\n- ${item}\n`)
  expect(entries.map((entry) => entry.title)).not.toContain('Far Labs')
  expect(entries.map((entry) => entry.title).join()).not.toMatch(/^(?:works|Models)/)
})

const cell = (title: string, names: string): string =>
  `<table><tr><td><a href="https://bee.org/"><img src="far.jpg"/></a></td>\n<td width=550>${title}<br>\n${names}<br>\nIn ICML 2020<br>\n<a href="https://bee.org/far.pdf">[Paper]</a>\n</td></tr></table>\n`

test.each([
  ['Computational Lamp Printing', 'Ed Eff,\n<a href="https://bee.org">Ann Bee</a>,\n'],
  ['Interactive Lamp Constrained Maps', '<a href="https://bee.org">Ann Bee</a>,\n'],
])('authors on the line below plain words, linked or not: %s', (title, names) => {
  const text = `# Papers\n\n${cell(title, `${names}<a href="https://dee.org">Cy Dee</a>`)}`
  expect(onlyEntry(text)).toMatchObject({title, venue: {name: 'ICML'}, year: 2020})
})
