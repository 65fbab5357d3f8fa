import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const title = 'Seeing Far by Lamps'

test.each([
  [`Bee, A., & Dee, C. (2021). \\\n ${title}. In ICS 2021.`, 'ICS'],
  [` Bee, A., & Dee, C. (2021). \\\n  ${title}. In ICS 2021.`, 'ICS'],
  [`Bee, A., & Dee, C. (2021).\n  ${title}. arXiv preprint arXiv:2103.02221.`, 'arXiv'],
  [
    `Bee, A., & Dee, C. (2021, July). \\\n${title}. In International Conference on Machine Learning (pp. 1-9). PMLR.`,
    'ICML',
  ],
  [
    `Bee, A., & Dee, C. (2021).  \\\n ${title}. IEEE Transactions on Pattern Analysis and Machine Intelligence.`,
    'TPAMI',
  ],
  [`Bee, Ann and Dee, Cy and Eff, Eve. (2021) \\\n${title}. In ICS 2021.`, 'ICS'],
  [` A Bee, C Dee, EF Eff. (2021). \\\n${title}. In ICS 2021.`, 'ICS'],
])('a reference within a link may go on in another line: %j', (label, name) => {
  const entry = onlyEntry(`# L\n\n## Papers\n\n- [${label}](https://arxiv.org/abs/2103.02221)\n`)
  expect([entry.title, entry.venue?.name, entry.year]).toEqual([title, name, 2021])
})
