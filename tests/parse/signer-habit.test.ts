import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'

function venuesOf(names: readonly string[]): unknown[] {
  const items = names.map((name) => `- Learning to see far. *${name}* [pdf](${url})\n`)
  return parse(`# L\n\n${items.join('')}`).entries.map(({venue, year}) => [venue?.name, year])
}

test('a name in italics is an author where a list signs its papers there', () => {
  const several = ['Bee et al., 2018', 'Dee et. al. 2019', 'Eel et al. 2017']
  const alone = ['Miller, 2019', 'Bee-Dee & Eel. 2017', 'Ann Bee, 2010']
  expect(venuesOf([...several, ...alone]).slice(3)).toEqual([
    [undefined, 2019],
    [undefined, 2017],
    [undefined, 2010],
  ])
  expect(venuesOf(several).map((it) => (it as unknown[])[1])).toEqual([2018, 2019, 2017])
  expect(venuesOf(['Miller, 2019', 'Far Letters, 2019'])).toEqual([
    [undefined, 2019],
    ['Far Letters', 2019],
  ])
  expect(venuesOf([...several, 'Nature, 2019', 'CVPR 2020']).slice(3)).toEqual([
    ['Nature', 2019],
    ['CVPR', 2020],
  ])
})

test('authors in italics within bold words are none of the title', () => {
  const text = `- **Seeing far: A view of lamps. *Bee et al. 2019*** [pdf](${url})`
  expect(onlyEntry(text)).toMatchObject({title: 'Seeing far: A view of lamps', year: 2019})
})

test.each([
  [
    '"What Is Far?" Explaining the Sights of Lamps. *Bee et al., 2016*',
    '"What Is Far?" Explaining the Sights of Lamps',
  ],
  ['[ Learning to see far ] ]', 'Learning to see far'],
])('the signs of a title are its own: %s', (words, title) => {
  expect(onlyEntry(`- ${words} [pdf](${url})`).title).toBe(title)
})

test('a link may end with the name of the preprint', () => {
  expect(onlyEntry(`- [Learning to see far. arXiv](${url}) - Bee, A. (arXiv 2020)`)).toMatchObject({
    title: 'Learning to see far',
    year: 2020,
  })
})

test('among papers, a link above what is said of it is one', () => {
  const papers = [1, 2, 3, 4].map((number) => `[Learning to See Far ${number}](${url}${number})`)
  const text = ['# L', ...papers, `[Learning to see near](${url})\nSees more of the same.`]
  expect(parse(text.join('\n\n')).entries.at(-1)?.title).toBe('Learning to see near')
})

test('a team in italics is no venue where half of a list have their authors there', () => {
  const item = (title: string, signed: string): string =>
    `- **${title}.**  \n  ${signed}  \n  [Paper](https://arxiv.org/abs/2001.0000${title.length % 10})\n`
  const signed = [
    item('Learning to See Far', '_Ann Bee, Cy Dee, Ed Eel._ ICLR 2025.'),
    item('Learning to See Nearer', '_Cy Dee, Ann Bee, et al._ arXiv 2025.'),
    item('Far Sights without Lamps', '_Ed Eel, Ann Bee._ ICML 2025.'),
  ]
  const team = item('Introducing Far Lamps', '_Lampteam._ 2025/12.')
  const venueOf = (items: readonly string[]): unknown => {
    const last = parse(`# L\n\n## Far\n\n${items.join('\n')}`).entries.at(-1)
    return [last?.venue?.name, last?.year]
  }
  expect(venueOf([...signed, team])).toEqual([undefined, 2025])
  expect(venueOf([team])).toEqual(['Lampteam', 2025])
})

test('surnames of two words and teams sign papers in italics, where a third of the list is signed so', () => {
  const {entries} = parse(
    `# L\n\n## Papers\n\n${[
      '[**Learning to See**](https://arxiv.org/abs/2101.00001) – *Bee et al., Feb 2021*.',
      '[**Learning to Hear**](https://arxiv.org/abs/2101.00002) – *Dee et al., NDSS 2021*.',
      '[**Learning to Smell**](https://arxiv.org/abs/2101.00003) – *Eel et al., Mar 2021*.',
      '[**Lamps: a far sight**](https://arxiv.org/abs/2101.00004) – *Bee & El Dee, Nov 2021*.',
      '[**Far Lamps in Our Homes**](https://blog.example.com/far-lamps/) – *Sight Research Team, Mar 2021*.',
    ]
      .map((line) => `- ${line}\n`)
      .join('')}`,
  )
  expect(entries.map(({venue, kind}) => [venue?.name, kind])).toEqual([
    [undefined, 'paper'],
    ['NDSS', 'paper'],
    [undefined, 'paper'],
    [undefined, 'paper'],
    [undefined, 'other'],
  ])
})
