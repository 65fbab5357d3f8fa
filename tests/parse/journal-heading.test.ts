import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const headed = (heading: string): string | undefined =>
  onlyEntry(
    `# L\n\n#### ${heading}\n\n- [Learning to See Far](https://arxiv.org/abs/2305.00001) 2022.\n`,
  ).headed?.name

test.each([
  ['Annual Review of Statistics and Its Application'],
  ['Journal of the Royal Statistical Society. Series B (Statistical Methodology)'],
  ['Annals of Statistics'],
])('a journal that says that it is one heads its papers: %s', (heading) => {
  expect(headed(heading)).toBeDefined()
})

test.each(['Statistics and Computing', 'Pattern Recognition'])('a topic may be: %s', (heading) => {
  expect(headed(heading)).toBeUndefined()
})
