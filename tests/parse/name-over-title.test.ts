import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = 'https://arxiv.org/abs/2305.05726'

function titlesOf(text: string): string[] {
  return parse(`# L\n\n## Eyes\n\n${text}\n`).entries.map(({title}) => title)
}

test.each([
  [`**[SeeNet](${paper})**<br>`, '**Learning to see far and wide**<br>'],
  ['**[SeeNet](https://see.github.io/net)** (2024 WACV)<br>', '**Learning to see far and wide**'],
  [`**[Bee et al.](${paper})** (2021 ICCV) ✨<br>`, '**Learning to see far and wide**<br>'],
])('a bold title stands below its linked name: %s', (name, title) => {
  const {entries} = parse(`# L\n\n## Eyes\n\n${name}\n${title}\n*Ann Bee, Cy Dee*<br>\n`)
  expect(entries.map((entry) => entry.title)).toEqual(['Learning to see far and wide'])
})

test.each([
  [`**[SeeNet](${paper})**<br>`, '**Ann Bee, Cy Dee, Eve Eff**'],
  [`**[SeeNet](${paper})**<br>`, '**Far sights**'],
  ['**[SeeNet](https://see.github.io/net)**<br>', '**Learning to see far and wide**'],
])('what is bold below a name is no title: %s over %s', (name, below) => {
  expect(titlesOf(`${name}\n${below}\n`)).not.toContain('Learning to see far and wide')
  expect(titlesOf(`${name}\n${below}\n`)).not.toContain('Ann Bee, Cy Dee, Eve Eff')
})

test('a bold title begins with a quotation and goes on behind a dash', () => {
  const of = (title: string): string[] => titlesOf(`**[SeeNet](${paper})**<br>\n**${title}**<br>`)
  expect(of('“Look, no lamps!” – Seeing without any light')).toEqual([
    '“Look, no lamps!” – Seeing without any light',
  ])
})

test('the signs of a formula stay in a title', () => {
  expect(titlesOf(`- Seeing far\\_off in $\\beta$-VAE [[paper]](${paper})`)).toEqual([
    'Seeing far_off in $\\beta$-VAE',
  ])
})
