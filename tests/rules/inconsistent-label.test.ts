import {describe, expect, test} from 'vitest'
import {fix} from '../../src/index.ts'
import {places, said} from '../support/list-lint.ts'

const rule = 'inconsistent-label'

function bullets(...labels: readonly string[]): string {
  return labels
    .map(
      (label, index) =>
        `- [Learning to see ${index}](https://arxiv.org/abs/2305.0${1000 + index}) [${label}](https://github.com/o/r${index})\n`,
    )
    .join('')
}

const nine = (label: string): string[] => Array.from({length: 9}, () => label)

describe('mends', () => {
  test.each([
    [
      [...nine('code'), 'Code'],
      [...nine('code'), 'code'],
    ],
    [
      [...nine('Code'), '[code]'],
      [...nine('Code'), '[Code]'],
    ],
    [['Github'], ['GitHub']],
    [['Huggingface'], ['Hugging Face']],
    [['Arxiv'], ['arXiv']],
    [
      ['Pytorch', 'Pytorch', 'PyTorch'],
      ['PyTorch', 'PyTorch', 'PyTorch'],
    ],
    [
      [...nine('github'), 'Github'],
      [...nine('github'), 'github'],
    ],
    [
      ['github', 'github', 'github', 'Github'],
      ['github', 'github', 'github', 'github'],
    ],
    [
      [...nine('GitHub'), 'github'],
      [...nine('GitHub'), 'GitHub'],
    ],
    [
      [...nine('Download'), 'Download', 'Dowload', 'Downlaod'],
      [...nine('Download'), 'Download', 'Download', 'Download'],
    ],
  ])('%j', (labels, expected) => {
    expect(fix(bullets(...labels))).toBe(bullets(...expected))
  })
})

describe('is silent about', () => {
  test.each([
    ['other words', [...nine('code'), 'project', 'github']],
    ['no habit', ['code', 'code', 'Code']],
    ['less than nine of ten', [...nine('code'), 'Code', 'Code']],
    ['names in small letters or capitals', ['github', 'arxiv', 'GITHUB']],
    ['a name in the spelling of the list', [...nine('Github'), 'GitHub']],
    ['another word one letter away', [...nine('Website'), 'Website', 'Websites']],
    ['a slip of a label that is not usual', [...nine('Website'), 'Webite']],
    ['parts', [...nine('Part1'), 'Part1', 'Part2']],
    ['short words', [...nine('Code'), 'Code', 'Cole']],
    ['a word that three links have', [...nine('Loader'), 'Loader', 'Leader', 'Leader', 'Leader']],
    ['venues', [...nine('CVPR'), 'cvpr']],
    ['images', [...nine('code'), '![Code](https://img.shields.io/a.svg)']],
  ])('%s', (_, labels) => {
    expect(places(rule, bullets(...labels))).toEqual([])
  })

  test('titles', () => {
    expect(places(rule, '- [Github](https://arxiv.org/abs/2305.00001)\n')).toEqual([])
  })
})

test('a brand that the list spells its own way is told once, and so are many slips of one kind', () => {
  expect(places(rule, bullets('Github', 'Github', 'GitHub'))).toHaveLength(1)
  const owner = nine('GitHub')
  expect(places(rule, bullets(...owner, 'Github', 'Github'))).toHaveLength(2)
  expect(places(rule, bullets(...owner, 'Github', 'Github', 'Github'))).toHaveLength(1)
  expect(places(rule, bullets(...owner, 'Github', 'Github', 'Github', 'Github'))).toHaveLength(1)
})

test('a label that is the venue of its entry is no matter of labels', () => {
  const text = '- [[Arxiv](https://arxiv.org/abs/2305.01000)] Learning to see, and to hear.\n'
  expect(places('unusual-venue', text)).toHaveLength(1)
  expect(places(rule, text)).toEqual([])
})

test.each([
  ['Github Repository', 'GitHub Repository'],
  ['Code-Pytorch', 'Code-PyTorch'],
  ['github code', undefined],
  ['HuggingFace Dataset', undefined],
])('a name among other words: %s', (label, expected) => {
  const text = `- [Learning to see](https://arxiv.org/abs/2305.00001) [[${label}](https://github.com/o/r)]\n`
  expect(said('inconsistent-label', text).map((line) => line.split(', expected ')[1])).toEqual(
    expected === undefined ? [] : [`\`${expected}\``],
  )
})
