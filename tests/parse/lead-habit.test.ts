import {expect, it} from 'vitest'
import {parse} from '../../src/index.ts'

const link = '[[paper](https://doi.org/10.1000/1)]'
const written = [
  'Ann Bee, Cy Dee. Learning to see far by night. CVPR 2020.',
  'Eve Fly, Gus Hay. Hearing with both ears closed. ICML 2019.',
  'Ida Joy, Kim Low, May Noe. Counting leaves of tall trees. ECCV 2018.',
]

function titlesOf(...items: string[]) {
  const text = ['# Sights', '', '## Papers', '', ...items.map((item) => `1. ${item} ${link}`), '']
  return parse(text.join('\n')).entries.map(({title}) => title)
}

it.each([
  ['Ann Cy Dee Eff Gee, Hal Ivy. Seeing in the rain. ICLR 2017.', 'Seeing in the rain'],
  [
    'Gerda Weikum. Harvesting, searching, and ranking lamps. WSDM 2009.',
    'Harvesting, searching, and ranking lamps',
  ],
  ['Mia E. Tipp. Sparse Kernel Lamps. NIPS 2000.', 'Sparse Kernel Lamps'],
  ['Ann Bee, m. c. dee. Atomate it! lamps on the net. WWW 2010.', 'Atomate it! lamps on the net'],
])('titles stand behind authors and a full stop where those of the list do: %s', (item, title) => {
  expect(titlesOf(...written, item).at(-1)).toBe(title)
})

it('leaves a title of two sentences in a list that names no authors', () => {
  const items = [
    'Seeing far. Lamps and eyes by night. CVPR 2020.',
    'Hearing near, at last. ICML 2019.',
  ]
  expect(titlesOf(...items)[1]).toBe('Hearing near, at last')
})

it('takes words that titles are made of for no author', () => {
  const [title] = titlesOf(
    'Learning with Imprecise Lamps, Rare Instances, and Complex Relationships. AAAI 2011.',
  )
  expect(title).toBe('Learning with Imprecise Lamps, Rare Instances, and Complex Relationships')
})

it('takes the first of several names for the title where its words are those of one', () => {
  const [title] = titlesOf('Falling Lamp Lists, Ann Bee, Cy Dee, AISTATS 2015.')
  expect(title).toBe('Falling Lamp Lists')
})
