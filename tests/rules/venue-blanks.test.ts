import {expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'

const rule = 'unusual-venue'
const others = Array.from(
  {length: 3},
  (_, at) => `- [Seeing ${at}](https://x.org/${at}.pdf). CVPR 2021\n`,
)

test('two blanks within a venue', () => {
  const text = `${others.join('')}- [Hearing](https://x.org/h.pdf). CVPR  2021\n`
  expect(said(rule, text)).toEqual([
    '4:35 info Unexpected 2 blanks in the venue `CVPR 2021`, expected one',
  ])
  expect(mended(rule, text)).toBe(text.replace('  ', ' '))
})

test('two blanks in all venues are how the list writes them', () => {
  expect(said(rule, others.join('').replaceAll('CVPR ', 'CVPR  '))).toEqual([])
})

test('a blank behind the apostrophe of a year', () => {
  const dated = others.join('').replaceAll('CVPR 2021', "CVPR'21")
  const text = `${dated}- [Hearing](https://x.org/h.pdf). CVPR' 22\n`
  expect(said(rule, text)).toEqual([
    "4:35 info Unexpected blank behind the apostrophe of `CVPR' 22`, expected none as in most years of the list",
  ])
  expect(mended(rule, text)).toBe(text.replace("' ", "'"))
  expect(said(rule, text.replaceAll("CVPR'2", "CVPR' 2"))).toEqual([])
})

test('a capital within the word for preprints, where most have none', () => {
  const row = (index: number, venue: string) =>
    `| [Seeing far ${index}](https://arxiv.org/abs/2305.0000${index}) | ${venue} |\n`
  const head = '| Paper | Venue |\n| --- | --- |\n'
  const most = `${head}${row(1, "Preprint'23")}${row(2, "Preprint'23")}`
  expect(said(rule, `${most}${row(3, "PrePrint'23")}`)).toHaveLength(1)
  expect(said(rule, `${most}${row(3, "preprint'23")}`)).toEqual([])
  expect(said(rule, `${head}${row(1, "PrePrint'23")}${row(2, "PrePrint'23")}`)).toEqual([])
})
