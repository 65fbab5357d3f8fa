import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf} from '../support/list-view.ts'

function tableOf(names: readonly string[]): string {
  const rows = names.map((name, at) => `| ${at} | ${name} | what it is |\n`).join('')
  const paper = '[Learning to See Far](https://arxiv.org/abs/2305.05726)'
  return `# Data\n\n## Datasets\n\n- ${paper}\n\n### Omni\n\n| Index | Name | Description |\n|---|---|---|\n${rows}`
}

test('fields of annotations are no entries', () => {
  expect(titlesOf(tableOf(['frame index', 'bbox', '3d bbox', 'camera FOV']))).toEqual([
    'Learning to See Far',
  ])
})

test('data with names of their own are', () => {
  expect(titlesOf(tableOf(['SeeSet', 'FarBox', '3D Box', 'camera FOV']))).toContain('FarBox')
})

test('titles in a column of papers are papers without a link', () => {
  const rows = ['FarMOT', 'LampNet']
    .map((name) => `| ${name} | Learning to See Far Lamps by ${name} | 2020 |\n`)
    .join('')
  const list = `# Papers\n\n- [Learning to See Far](https://arxiv.org/abs/2305.05726)\n\n## MOT16\n\n| Model | Paper | Year |\n|---|---|---|\n${rows}`
  expect(parse(list).entries.map(({kind, title}) => [kind, title])).toEqual([
    ['paper', 'Learning to See Far'],
    ['paper', 'Learning to See Far Lamps by FarMOT'],
    ['paper', 'Learning to See Far Lamps by LampNet'],
  ])
})
