import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const paper = '[paper](https://arxiv.org/abs/2305.05726)'

test.each([
  'Learning to see far and wide `SeeSet`',
  'Learning to see far and wide ``LSR extension`` `SeeSet`',
  'Learning to see far and wide&emsp;&emsp;',
])('what stands behind a title is none of its words: %s', (cell) => {
  const row = `| Title | Links |\n| --- | --- |\n| ${cell} | ${paper}`
  for (const text of [row, `- ${cell} [${paper}]`])
    expect(onlyEntry(`# Papers\n\n${text}\n`).title).toBe('Learning to see far and wide')
})

test('a name as code within a title is one of its words', () => {
  const {title} = onlyEntry(`# Papers\n\n- Learning to see far with \`torch.see\` [${paper}]\n`)
  expect(title).toBe('Learning to see far with torch.see')
})

test.each([
  ["[**SEE-SVM**] | **[Journal of Far Sight' 01]**", 'Journal of Far Sight 2001'],
  ["**[MLSEE Workshop' 14]**", 'MLSEE Workshop 2014'],
  [', *Sea Letters of Sight, 2025*.', 'Sea Letters of Sight 2025'],
  [', *远视学报, 2025*.', '远视学报 2025'],
])('a venue that nobody knows, by its place: %s', (where, venue) => {
  const entry = onlyEntry(`# Papers\n\n- Learning to see far and wide ${where} [${paper}]\n`)
  expect(viewOf(entry)).toMatchObject({title: 'Learning to see far and wide', venue})
})

test('a table has years in dates without signs and in names of meetings', () => {
  const head = '| Date | Title | Venue | Links |\n| --- | --- | --- | --- |\n'
  const rows = `| 20201004 | Learning to see | - | ${paper} |\n| 2022.02 | Far sight | SEEK 23 | ${paper} |\n`
  const {entries} = parse(`# Papers\n\n${head}${rows}`)
  expect(entries.map(viewOf).map(({venue, year}) => [venue, year])).toEqual([
    ['', 2020],
    ['SEEK 2023', 2023],
  ])
})

test.each([
  'Learning to See Far and Wide `SeeSet dataset`<br/><sup>*Ann Bee, Cy Dee*</sup>',
  'Learning to See Far and Wide`SeeSet dataset`<br/><sup>*Ann Bee, Cy Dee*</sup>',
])('the data that a title brings stand as code before its authors: %s', (cell) => {
  const text = `| Title | Venue | Links |\n|-|-|-|\n| ${cell} | CVPR 2020 | ${paper} |\n`
  expect(onlyEntry(text).title).toBe('Learning to See Far and Wide')
})

test('a bold name in brackets before a title of two words', () => {
  const item = (name: string, title: string): string => `- **[${name}]** ${title}[${paper}]\n`
  const {entries} = parse(
    `# L\n\n${item('PED', 'Seeing Lamps by Night')}${item('PointTransformer', 'Point Transformer')}`,
  )
  expect(entries.map(({title}) => title)).toEqual(['Seeing Lamps by Night', 'Point Transformer'])
})

test('a tag as code before a bold name and its title, or a bold title', () => {
  const said = '— Ann Bee et al. *CVPR 2024*.'
  const titles = [
    `- \`Far Seeing\` **Q-SeeNet**: Learning to See Far and Wide ${said} ${paper}\n`,
    `- \`Hearing\` **Learning to Hear Far and Wide** ${said} ${paper}\n`,
  ].map((item) => onlyEntry(item).title)
  expect(titles).toEqual(['Learning to See Far and Wide', 'Learning to Hear Far and Wide'])
})
