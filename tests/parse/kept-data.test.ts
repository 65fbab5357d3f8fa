import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function read(item: string): unknown[] {
  const other = '- [Near Sights](https://www.kaggle.com/bee/near): pictures of near things (2 GB)\n'
  const {entries} = parse(`# far-datasets\n\n## Datasets (English)\n\n${other}- ${item}\n`)
  return entries.slice(1).flatMap(({kind, title, year}) => [kind, title, year])
}

test.each([
  '[Far Sights](https://www.kaggle.com/bee/far): what was seen up to October 2012 (3 GB)',
  '[Far Sights](https://bee.org/far): Sights from September 2009 - January 2010 (3 GB)',
  '[Far Sights](https://bee.org/far): Sights of many lamps (1/2016 to 8/2017)',
  '[Far Sights [Kaggle]](https://www.kaggle.com/bee/far): all sights (3 GB)',
  '[Far Sights](https://bee.org/far): a set of sights. This set, known as "Far Sights, Volume 1", is large.',
  '[Far Sights](https://github.com/bee/far): 200 sights, told by those who saw them',
])('a dataset that is told of: %s', (item) => {
  expect(read(item)).toEqual(['dataset', 'Far Sights', undefined])
})

test('when it was published counts', () => {
  expect(read('[Far Sights](https://bee.org/far): all sights, May 2012')).toEqual([
    'dataset',
    'Far Sights',
    2012,
  ])
})

test('a name that leads to a repository is a dataset in a list of nothing else', () => {
  const item = (name: string, address: string): string =>
    `  1. [${name}](${address}): 9 people saw lamps. [[Article]](https://arxiv.org/abs/2305.05726)\n`
  const items =
    item('Near Sights', 'https://bee.org/near') + item('Far Sights', 'https://github.com/bee/far')
  const {entries} = parse(`# Far-Datasets\n\n* **Lamps**\n${items}`)
  expect(entries.map(({kind, links}) => [kind, links[0]?.role])).toEqual([
    ['dataset', 'dataset'],
    ['dataset', 'dataset'],
  ])
})

test('a dataset is named by the link that a sentence goes on behind', () => {
  const item =
    '[Far Sights](https://bee.org/far) Free pictures, including [near ones](https://bee.org/near).'
  expect(read(item)).toEqual(['dataset', 'Far Sights', undefined])
})
