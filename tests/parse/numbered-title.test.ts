import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const fields =
  '- 分类：远视\n- Code: https://github.com/bee/see\n- Paper: https://arxiv.org/abs/2305.05726'

test.each([
  ['[1] SeeNet: learning to see far', 'SeeNet: learning to see far'],
  ['[12] 3D-Aware Sights with Many Lamps', '3D-Aware Sights with Many Lamps'],
])('a numbered line is the title over a list of fields: %s', (line, title) => {
  const {entries} = parse(`# NeRFs-CVPR2023\n\n---\n\n${line}\n\n${fields}\n`)
  expect(entries.map((entry) => entry.title)).toEqual([title])
  expect(entries[0]?.links.map(({role}) => role)).toEqual(['code', 'paper'])
  expect(entries[0]?.headed?.name).toBe('CVPR')
})

test('a line without a number is none', () => {
  const {entries} = parse(`# L\n\nWhere we have seen farther\n\n${fields}\n`)
  expect(entries.map((entry) => entry.title)).not.toContain('Where we have seen farther')
})

test('numbered sections lead no entry by their contents', () => {
  const items = ['1-far-sights', '11-near-sights'].map(
    (at) => `- [${at.replace(/^\d+-/, '').replace('-', ' ')}](https://github.com/bee/see#${at})`,
  )
  expect(parse(`# L\n\nWhat is here:\n${items.join('\n')}\n`).entries).toEqual([])
})

test('a number without a blank makes no list of a bold line over its address', () => {
  const line = (at: number): string =>
    `${at}.**Learning to See Far ${at}**\n* https://arxiv.org/abs/2305.0572${at}\n`
  const {entries} = parse(
    `# L\n\n## Papers\n\n${line(1)}\n${line(2)}\nWords **set in bold**\n* far\n`,
  )
  expect(entries.map(({title, links}) => [title, links[0]?.role])).toEqual([
    ['Learning to See Far 1', 'paper'],
    ['Learning to See Far 2', 'paper'],
  ])
})
