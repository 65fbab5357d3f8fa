import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = (name: string): string => `[${name}](https://arxiv.org/abs/2305.05726)`
const titles = (text: string) => parse(`# L\n\n## A\n\n${text}`).entries.map(({title}) => title)

test('the first column names what the papers of a column of authors are about', () => {
  const rows = `| SeeNet | + | ${paper('Bee et al.')} |\n| FarNet | - | ${paper('Dee et al.')} |\n`
  expect(titles(`| Far VLM | VQA | Paper |\n|---|---|---|\n${rows}`)).toEqual(['SeeNet', 'FarNet'])
})

test('a column of titles names the papers', () => {
  const rows = `| far | ${paper('Learning to See')} |\n| near | ${paper('Learning to Hear')} |\n`
  expect(titles(`| Far VLM | Paper |\n|---|---|\n${rows}`)).toEqual([
    'Learning to See',
    'Learning to Hear',
  ])
})

test('what a column of links leads to are the data, by whatever host', () => {
  const row = `| SeeSet | ${paper('Bee et al.')} | [PhysioNet](https://physionet.org/content/see/) |\n`
  const text = `| Far Dataset | Paper | Link |\n|---|---|---|\n${row}${row.replace('SeeSet', 'FarSet')}`
  const {entries} = parse(`# L\n\n## A\n\n${text}`)
  expect(entries[0]?.kind).toBe('dataset')
  expect(entries[0]?.links.map(({role}) => role)).toEqual(['paper', 'dataset'])
})
