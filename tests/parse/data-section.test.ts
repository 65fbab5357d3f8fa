import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const links = '[[Paper](https://arxiv.org/abs/2305.05726)] [[Homepage](https://see.org)]'

const firstOf = (title: string, heading: string, item: string) =>
  parse(`# ${title}\n\n## ${heading}\n\n- ${item} ${links}\n- **Hearing** ${links}\n`).entries[0]

test.each([
  ['Awesome Far Datasets', 'Seeing', 'dataset'],
  ['Awesome-Far-Dataset', 'Seeing', 'dataset'],
  ['Awesome Dataset Distillation', 'Seeing', 'paper'],
  ['Awesome Far Datasets', 'Methods', 'paper'],
  ['Awesome Far Datasets', 'Related Resources', 'paper'],
  ['Awesome Far Datasets and Methods', 'Seeing', 'paper'],
  ['Awesome Far Sights', 'Seeing', 'paper'],
  ['Awesome Far Sights', 'Maps Drawn from a Corpus', 'paper'],
  ['Awesome Far Sights', 'Corpora of Maps', 'dataset'],
])('in a list called %s, what stands under %s is a %s', (title, heading, kind) => {
  expect(firstOf(title, heading, '**Learning to See Far and Wide**')?.kind).toBe(kind)
})

test.each([
  ['https://github.com/bee/see', 'other'],
  ['https://see.org/data', 'dataset'],
])('under toolboxes and datasets, code alone is no dataset: %s', (url, kind) => {
  const text = `# L\n\n## Papers\n\n- Learning to See Far ${links}\n\n## Toolboxes & Datasets\n\n- [SeeKit](${url})\n`
  expect(parse(text).entries.at(-1)?.kind).toBe(kind)
})

test.each([
  ['Datasets', '**SeeSet**: A Large Set of Far Sights', 'SeeSet: A Large Set of Far Sights'],
  ['Datasets', '**SeeSet:** A video set of far sights', 'SeeSet: A video set of far sights'],
  ['Datasets and Methods', '**SeeSet**: A Large Set of Far Sights', 'A Large Set of Far Sights'],
  ['Methods', '**SeeNet**: A Large Net of Far Sights', 'A Large Net of Far Sights'],
  ['Seas', '**Water** detection through far sights', 'Water detection through far sights'],
  ['Seas', '**Water** An approach of far sights', 'An approach of far sights'],
])('under %s, the title of %s is %s', (heading, item, title) => {
  expect(firstOf('L', heading, item)?.title).toBe(title)
})

test('a version of what is named is no venue', () => {
  const item = '**SeeSet** [[SeeSet-700-2020](https://arxiv.org/abs/2010.10864)]'
  expect(firstOf('Far Datasets', 'Seeing', item)?.venue).toBeUndefined()
})

test('the page of those who keep a list is no entry', () => {
  const item = 'Our group website: [Far Lab](https://see.org/lab), See.'
  expect(firstOf('Far Datasets', 'Seeing', item)?.title).toBe('Hearing')
})

test('a name with code alone is one of data beside others that lead to data', () => {
  const code = 'https://github.com/bee/far'
  const text = `# L\n\n## Data\n\n- [Jobs](https://example.org/jobs/train.zip) [Paper](https://arxiv.org/abs/2305.05726)\n- [Twins](${code}/tree/master/datasets/TWINS)\n- [Learning to See Far by Many Lamps at Night](${code})\n\n## Papers\n\n- [Learning to Hear](https://arxiv.org/abs/2305.05727), CVPR 2023\n- [Learning to See](https://arxiv.org/abs/2305.05728), CVPR 2023\n`
  expect(
    parse(text)
      .entries.map(({title, kind}) => `${kind} ${title}`)
      .slice(0, 3),
  ).toEqual(['dataset Jobs', 'dataset Twins', 'paper Learning to See Far by Many Lamps at Night'])
})

test('what uses data below their heading are papers', () => {
  const item = (name: string): string =>
    `- [${name}](https://arxiv.org/abs/2203.0000${name.length % 9})\n`
  const {entries} = parse(
    `# L\n\n## Datasets\n\n### SeeSet\n\n${item('SeeSet')}\n### Work using SeeSet\n\n${item('Learning to See Far')}`,
  )
  expect(entries.map(({kind}) => kind)).toEqual(['dataset', 'paper'])
})
