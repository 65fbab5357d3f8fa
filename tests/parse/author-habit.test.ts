import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const titlesOf = (lines: readonly string[]): string[] =>
  parse(`# L\n\n## A\n\n${lines.map((line) => `- ${line}\n`).join('')}`).entries.map(
    ({title}) => title,
  )

const link = '[pdf](https://arxiv.org/abs/2305.05726)'

test('a name and a colon before most titles of a section is the author’s', () => {
  const titles = titlesOf([
    `Ann Bee: A Bit of Progress in Lamps. 2001. ${link}`,
    `Cy Dee: An Empirical Study of Lamps. 1998. ${link}`,
    `[Eff, Gee: Lamps of the Old World](https://arxiv.org/abs/2305.05727)`,
    `Lamps Without Anybody. 2004. ${link}`,
  ])
  expect(titles).toEqual([
    'A Bit of Progress in Lamps',
    'An Empirical Study of Lamps',
    'Lamps of the Old World',
    'Lamps Without Anybody',
  ])
})

test('a name and a colon before some titles of a section is that of a work', () => {
  const lines = [
    `Visual Genie: A Bit of Progress in Lamps. 2001. ${link}`,
    `Lamps Without Anybody. 2004. ${link}`,
    `Far Lamps Without Anybody. 2004. ${link}`,
  ]
  expect(titlesOf(lines)[0]).toBe('Visual Genie: A Bit of Progress in Lamps')
})

test('what most of a long list does, a short section of it does too', () => {
  const names = ['Ann Bee', 'Cy Dee', 'Eve Eff', 'Gus Gee', 'Ida Jay', 'Kim Ell']
  const long = names.map((name) => `* ${name}: Learning to See Far Things, CVPR 2020.\n`).join('')
  const text = `# L\n\n## A\n\n${long}\n## B\n\n* Max Enn: Seeing Near Things, CVPR 2021.\n`
  const lastOf = (list: string): string | undefined => parse(list).entries.at(-1)?.title
  expect(lastOf(text)).toBe('Seeing Near Things')
  expect(lastOf(text.replace(long, ''))).toBe('Max Enn: Seeing Near Things')
})
