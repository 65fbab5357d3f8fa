import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const linked = ['SeeSet', 'HearSet', 'FarSet'].map((name) => `- [${name}](https://${name}.org)\n`)

const read = (heading: string, items: readonly string[]): unknown[] =>
  parse(
    `# L\n\n- [Learning to See](https://arxiv.org/abs/1601.00001)\n\n## ${heading}\n\n${items.join('')}`,
  )
    .entries.slice(1)
    .map(({kind, title}) => [kind, title])

test('a name without a link is a dataset among those that have theirs', () => {
  expect(read('Datasets', [...linked, '- LampNet\n'])).toContainEqual(['dataset', 'LampNet'])
})

test.each([
  ['below another heading', 'Tools', [...linked, '- LampNet\n']],
  ['among a few', 'Datasets', [...linked.slice(1), '- LampNet\n']],
  ['among as many of its kind', 'Datasets', [...linked, '- LampNet\n', '- DimNet\n', '- SunNet\n']],
  ['that is a word', 'Datasets', [...linked, '- Images\n']],
  ['with a note', 'Datasets', [...linked, '- LampNet is not out\n']],
])('but not %s', (_, heading, items) => {
  const titles = read(heading, items).map((entry) => JSON.stringify(entry))
  expect(titles.join()).not.toMatch(/Lamp|Images/)
})
