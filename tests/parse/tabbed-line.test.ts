import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = (number: number): string => `https://arxiv.org/pdf/1910.0565${number}.pdf`

test('tabs part a title from its authors and its address', () => {
  const lines = [
    'Far copula for lamps\tWang, Wang',
    'Seeing lamps at night.\tMa, Zhou, Bee',
    'Near lamps by day\tLi',
  ]
  const text = lines.map((line, index) => `${line}\t${url(index)}\n`).join('\n')
  expect(parse(`# Papers\n\n## 2019\n\n${text}`).entries.map(({title}) => title)).toEqual([
    'Far copula for lamps',
    'Seeing lamps at night',
    'Near lamps by day',
  ])
})

test('what papers are on is no venue where some stand in brackets', () => {
  const lines = ['[2024.7] [ICLR]', '[2023.12] [LLM]', '[2023.10] [ACL]', '[2023.9] [EMNLP]']
  const text = lines.map(
    (line, index) => `Learning to see ${index} far [[pdf](${url(index)})] ${line}\n`,
  )
  const {entries} = parse(`# Papers\n\n## Sights\n\n${text.join('\n')}`)
  expect(entries.map(({venue}) => venue?.name)).toEqual(['ICLR', undefined, 'ACL', 'EMNLP'])
})

test.each([
  ['GEM: Far or Near, I Can Still See You – End-to-End Far Sight Detector', true],
  ['What Lamp Should I Use? - Task Driven Sight Detection', true],
  ['Learning to See Lamps Far - Ann Bee and Cy Dee', false],
  ['A Kit to See Far - a library for all', false],
])('a title goes on behind a dash where it is written as before: %s', (title, isWhole) => {
  const [entry] = parse(`# L\n\n- ${title}, [[Paper]](${url(1)})\n`).entries
  expect(entry?.title === title).toBe(isWhole)
})
