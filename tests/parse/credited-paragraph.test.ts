import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const link = '[Learning far and wide](https://arxiv.org/abs/2305.00001)'

test.each([
  [`${link} by Ann Bee`, undefined, undefined],
  [`(ICLR 2024 Reject) ${link} by Bee et al.`, 'ICLR', 2024],
  [`Eurosys 2020\n\n- ${link}`, 'EuroSys', 2020],
])('a paragraph or heading beside a paper: %s', (text, venue, year) => {
  const heading = text.startsWith('Eurosys') ? '### ' : ''
  const [entry] = parse(`# L\n\n## A\n\n${heading}${text}\n`).entries
  expect(entry?.title).toBe('Learning far and wide')
  expect((entry?.venue ?? entry?.headed)?.name).toBe(venue)
  expect(entry?.year).toBe(year)
})
