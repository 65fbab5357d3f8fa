import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  ['[[Bee & Dee, 2010, IEEE]](https://x.org/1)', 2010],
  ['[[Bee, 2008; PhD dissertation, chapter 2]](https://x.org/1)', 2008],
  ['[[Bee et al., 2020; Findings]](https://x.org/1)', 2020],
])('what cites a paper behind its title tells its year: %s', (label, year) => {
  const text = `- [Seeing Near Lamps](https://arxiv.org/abs/1706.03762)\n- Seeing Far Lamps ${label}\n`
  const [, entry] = parse(text).entries
  expect([entry?.title, entry?.year]).toEqual(['Seeing Far Lamps', year])
})

function yearUnder(header: string): number | undefined {
  const rows = `| ${header} | Dataset | URL |\n|-|-|-|\n| Bee et al., 2010 | SeeSet | https://x.org/1 |`
  return parse(`# L\n\n## Datasets\n\n${rows}\n`).entries[0]?.year
}

test('a column of references tells the year of what it cites', () => {
  expect(yearUnder('Reference')).toBe(2010)
  expect(yearUnder('Beaten by')).toBeUndefined()
})

test('a kind of paper with its year is no venue', () => {
  const text = '- [Survey2020] Seeing far lamps at night [[paper](https://x.org/see.pdf)]\n'
  const [entry] = parse(text).entries
  expect([entry?.venue, entry?.year]).toEqual([undefined, 2020])
})
