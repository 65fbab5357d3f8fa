import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const venueUnder = (title: string, heading: string) =>
  parse(
    `# ${title}\n\n## ${heading}\n\n- [Learning to See Far](https://arxiv.org/abs/2305.05726) (Bee et al. 2021)\n`,
  ).entries[0]?.headed?.name

test.each([
  ['Awesome-AutoML', 'AutoML', undefined],
  ['Awesome AutoML', 'AutoML papers', undefined],
  ['Awesome Far Sights', 'AutoML', 'AutoML'],
  ['Awesome Far Sights', 'ICML', 'ICML'],
  ['Papers of ICML 2021', 'ICML', 'ICML'],
  ['Awesome ICML', 'ICML 2021', 'ICML'],
])('in %s, the heading %s names %s', (title, heading, name) => {
  expect(venueUnder(title, heading)).toBe(name)
})
