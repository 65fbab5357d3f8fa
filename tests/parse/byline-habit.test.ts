import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/2305.0572'

function entriesOf(titles: readonly string[]): unknown[] {
  const items = titles.map((title, at) => `${at + 1}. ${title} <br>\nSource: ${url}${at}\n`)
  return parse(`# L\n\n## Papers\n${items.join('')}`).entries.map(({title, year}) => [title, year])
}

test('one author behind most titles of a list is none of them', () => {
  const titles = [
    'Learning to See Far by Ann Bee.',
    'Learning to See Near by Cy van den Dee.',
    'Autoencoders for Lamps by Eff . 2016',
    'Lamps and Their Light by Gus Gee et all.',
    'Lamps of Many by Ann Bee, Cy Dee, and Ed Eff, RecSys 2016.',
    'LAMPS WITHOUT ANYBODY.',
  ]
  expect(entriesOf(titles)).toEqual([
    ['Learning to See Far', undefined],
    ['Learning to See Near', undefined],
    ['Autoencoders for Lamps', 2016],
    ['Lamps and Their Light', undefined],
    ['Lamps of Many', 2016],
    ['LAMPS WITHOUT ANYBODY', undefined],
  ])
})

test('what few titles end with is their own', () => {
  const titles = ['Images by Stable Genie', 'Learning to See Far', 'Seeing Near', 'Seeing by Lidar']
  expect(entriesOf(titles)).toEqual(titles.map((title) => [title, undefined]))
})

test('a name on the line below a title tells what its address is', () => {
  const text = `# L\n\n- Learning to See Far\n  Source: ${url}6\n- Seeing Near\n  Repo: https://github.com/a/b\n`
  expect(parse(text).entries.map(({title}) => title)).toEqual([
    'Learning to See Far',
    'Seeing Near',
  ])
})

test('who wrote it is no title between bars behind a short linked one', () => {
  const text = `# L\n\n- [Far Seeing](${url}6) | by Dr. Ann Bee | Far Lamp Institute | 2017\n`
  expect(parse(text).entries.map(({title}) => title)).toEqual(['Far Seeing'])
})

test('one author behind a dash ends most titles of some sections', () => {
  const items = [
    'Learning to See',
    'Far Lamps',
    'Dim Sights',
    'Near Stars',
    'Lit Rooms',
    'Blue Sky',
  ]
  const signed = items.map((item) => `* [${item} Far - Ann C. Bee(2019)](${url}6)`)
  const own = ['Learning to See - Stable Genie', 'Seeing Lamps', 'Seeing Stars', 'Seeing Rooms']
  const plain = own.map((item) => `* [${item}](${url}7)`)
  const titlesOf = (lines: readonly string[]): string[] =>
    parse(`# L\n\n## Papers\n${lines.join('\n')}\n`).entries.map(({title}) => title)
  expect(titlesOf([...signed, ...plain].slice(0, 6))).toEqual(items.map((item) => `${item} Far`))
  expect(titlesOf(plain)).toEqual(own)
})
