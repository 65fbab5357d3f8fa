import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/2305.00001'

test.each([
  [`[2020 (SeeLab) (KDD) [SeeNet] Learning to see](${url})`, 'KDD', 2020],
  [`[2016 (SeeLab)(CIKM) **[SeeNet] Learning to see](${url})`, 'CIKM', 2016],
  [`[2017 (ICLR) [SeeNet]  Learning to see](${url})`, 'ICLR', 2017],
  [`[2020 (SeeLab) (Arxiv) Learning to see](${url})`, 'arXiv', 2020],
  [
    `(2018, National Science Review) **Learning to see** [[pdf](${url})]`,
    'National Science Review',
    2018,
  ],
  [`**(*NeurIPS2021_SeeNet*) Learning to see.** [[pdf](${url})]`, 'NeurIPS', 2021],
  [`Learning to see[2024-SSWPA] [[pdf](${url})]`, 'SSWPA', 2024],
])('brackets beside a title: %s', (line, venue, year) => {
  const [entry] = parse(`# L\n\n## A\n\n- ${line}\n`).entries
  expect(entry?.title).toBe('Learning to see')
  expect(entry?.venue?.name).toBe(venue)
  expect(entry?.year).toBe(year)
})

test('names that commas part without blanks are no venue', () => {
  const line = `**Learning to see.** *Ann Bee,Cy Dee,Ed Eff.* 2009. [paper](${url})`
  const [entry] = parse(`# L\n\n## A\n\n- ${line}\n`).entries
  expect(entry?.venue).toBeUndefined()
  expect(entry?.year).toBe(2009)
})

test('a formula that begins a title keeps its signs', () => {
  const row = `| $S^2$ | [Paper](${url}) |`
  const [entry] = parse(`# L\n\n| Name | Paper |\n| --- | --- |\n${row}\n`).entries
  expect(entry?.title).toBe('$S^2$')
})
