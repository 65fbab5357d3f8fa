import {expect, test} from 'vitest'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'
const paper = (name: string): string => `     - SOSP 16 -- [${name} for Far Sights](${url})\n`
const below = `\n  99. Papers\n${paper('Lamps')}${paper('Eyes')}\n  100. Others\n${paper('Lights')}${paper('Glasses')}`
const titles = ['Lamps', 'Eyes', 'Lights', 'Glasses'].map((name) => `${name} for Far Sights`)

test('an item with its venue is a paper where others stand below it', () => {
  const text = `# Papers\n\n- OSDI 16 -- SeeFlow: A system for large-scale sights\n${below}`
  expect(titlesOf(text)).toEqual(['SeeFlow: A system for large-scale sights', ...titles])
})

test.each([
  'OSDI 16 -- Papers on Systems for Large Sights',
  'CVPR 2020 Workshop on Large Sights by Night',
])('what names a meeting heads the papers below it: %s', (head) => {
  expect(titlesOf(`# Papers\n\n- ${head}\n${below}`)).toEqual(titles)
})

test('a link is the title behind a topic and authors', () => {
  const lead = '- ASPLOS 16 -- LAMPS + EYES + Night -- , Bee et al, '
  expect(onlyEntry(`${lead}[SeeNet: Seeing Lamps Between Far and Near](${url})`).title).toBe(
    'SeeNet: Seeing Lamps Between Far and Near',
  )
  const place = `- Seeing Lamps Between Far and Near | *Ann Bee, Cy Dee* | [Sights 2020](${url})`
  expect(onlyEntry(place).title).toBe('Seeing Lamps Between Far and Near')
})

test('no author is called by a question', () => {
  const title = 'When, How Long and How Much? Learning to See'
  expect(onlyEntry(`- ${title} [[link]](${url})`).title).toBe(title)
  expect(onlyEntry(`- Seeing far, Ann Long and Cy Much. [[link]](${url})`).title).toBe('Seeing far')
})

test('two digits of a year behind a linked meeting', () => {
  const text = (digits: string): string =>
    `- Learning to See Far Lamps by Night ([SEE](http://see.org)${digits}, held with FAR). [[paper]](${url})`
  expect(onlyEntry(text("'17")).year).toBe(2017)
  expect(onlyEntry(text('-17')).year).toBeUndefined()
})

test('a report goes by what it is where only its year and author follow', () => {
  const pdf = 'http://see.org/theses/bee.pdf'
  expect(onlyEntry(`- [[Far Report]](${pdf}) (2007) Bee`).title).toMatch(/Far Report/)
  expect(onlyEntry(`- [[Far Report]](${pdf}) (2007) Seeing Lamps by Night`).title).toBe(
    'Seeing Lamps by Night',
  )
})

test('three words are a title too among those below a meeting', () => {
  const long = ['Deep Learning of Far Lamps', 'Seeing Lamps between Far and Near']
  const items = [...long, 'Explainable Lamp Recognition', 'Area Chair'].map((title) => `- ${title}`)
  expect(titlesOf(`# Sights\n\n**ECCV2020**\n${items.join('\n')}\n`)).toEqual([
    ...long,
    'Explainable Lamp Recognition',
  ])
})
