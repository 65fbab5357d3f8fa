import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function placesIn(paragraphs: readonly string[]): unknown[] {
  const {entries} = parse(`# Publications\n\n${paragraphs.join('\n\n')}\n`)
  return entries.map(({title, venue}) => [title, venue?.name])
}

const papers = [
  '[ICML] **Learning to See Far Lamps**\\\nAnn Bee, **Cy Dee**.\\\nIn Far Sights (ICML 2019), Rome',
  '**Learning to See Near Lamps**  \n*Cy Dee\\*, Ann Bee*  \n*CVPR 2020*',
  '**Learning to See No Lamps**  \nAnn Bee and Cy Dee  \nICCV 2021',
]

test('titles over their authors and where they appeared are papers that lead nowhere', () => {
  expect(placesIn(papers)).toEqual([
    ['Learning to See Far Lamps', 'ICML'],
    ['Learning to See Near Lamps', 'CVPR'],
    ['Learning to See No Lamps', 'ICCV'],
  ])
})

test('but one alone is not', () => {
  expect(placesIn(papers.slice(0, 1))).toEqual([])
})
