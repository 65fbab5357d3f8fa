import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test('who signs a line is no part of the venue behind', () => {
  const text =
    '- [Learning to See](https://arxiv.org/abs/2001.00001)<br>Ann Bee, Cy Dee, Journal of Far Sights, 1992.\n'
  const [entry] = parse(`# L\n\n${text}`).entries
  expect(entry).toMatchObject({venue: {name: 'Journal of Far Sights'}, year: 1992})
})

test('a paragraph cites a paper with its year in brackets behind several authors, or a book in italics', () => {
  const text =
    'Bee, A. F., Dee, C., & Eff, B. (2013). Seeing far lamps at night. *Sight Letters*, 16(10), 1316–1329.\n\n' +
    'Bee, A., & Eff, B. C. (2005). *Far Modeling and Lamps*. Sight University Press.\n\n'
  expect(parse(`# L\n\n## Sights\n\n${text}`).entries).toMatchObject([
    {title: 'Seeing far lamps at night', year: 2013},
    {title: 'Far Modeling and Lamps', year: 2005},
  ])
})
