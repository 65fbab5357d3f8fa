import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const read = (text: string): unknown[] =>
  parse(`# L\n\n## Far sights\n\n${text}`).entries.map(({title, links}) => [
    title,
    ...links.map(({role}) => role),
  ])

test('a thing whose name is a word for a link too is called by it, in capitals', () => {
  const text =
    '| Dataset | Description | Website |\n|---|---|---|\n| [DRIVE](notes/drive.md) | 40 cases | [Home](https://example.org/drive) |\n| FACE | 20 cases | [Home](https://example.org/face) |\n| [MoRE](notes/more.md) | 30 cases | [Home](https://example.org/more) |\n\n- PAN [[paper]](https://arxiv.org/abs/1805.10180) [2018]\n'
  expect(read(text)).toEqual([
    ['DRIVE', 'other', 'project'],
    ['FACE', 'project'],
    ['MoRE', 'other', 'project'],
    ['PAN', 'paper'],
  ])
})

test('such a word in small letters stays a label', () => {
  const text =
    '- Learning to see far [drive](https://drive.google.com/file/d/1) [[paper]](https://arxiv.org/abs/1805.10180)\n- [pan](https://pan.baidu.com/s/1)\n'
  expect(read(text)).toEqual([['Learning to see far', 'download', 'paper']])
})

test('a place where things are kept is an entry where the list explains it', () => {
  const text =
    '- [Kaggle](https://www.kaggle.com/datasets): One of the largest communities.\n- [Code](https://github.com/bee/see): for [Learning to see far](https://arxiv.org/abs/1805.10180)\n'
  expect(read(text)).toEqual([
    ['Kaggle', 'dataset'],
    ['Learning to see far', 'code', 'paper'],
  ])
})
