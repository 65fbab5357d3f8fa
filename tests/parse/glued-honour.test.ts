import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const link = '[Learning to See Far: Lamps by Night](https://arxiv.org/abs/2412.18608)'

test.each([
  [`[CVPR25Highlight] ${link}`, 'CVPR', 2025],
  [`[ICLR2024Oral] ${link}`, 'ICLR', 2024],
  [`[NeurIPS24spotlight] ${link}`, 'NeurIPS', 2024],
  [`${link} \`CVPR25Oral\``, 'CVPR', 2025],
  [`${link} (ECCV2022Oral)`, 'ECCV', 2022],
])('what honours a paper may be glued to the year: %s', (text, name, year) => {
  const entry = onlyEntry(`- ${text}\n`)
  expect([entry.venue?.name, entry.year]).toEqual([name, year])
})
