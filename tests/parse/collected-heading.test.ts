import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const item = '- [Learning to see far](https://arxiv.org/abs/2305.05726)'

test.each([
  'CVPR 2024 Papers with Code on Seeing',
  'Awesome Seeing Research CVPR2024',
  '看见论文总结——CVPR 2024',
  'CVPR2024最新论文汇总',
])('a list of the papers of a venue says where they appeared: %s', (title) => {
  expect(onlyEntry(`# ${title}\n\n## Far\n\n${item}`).headed?.name).toBe('CVPR')
})

test.each([
  'Awesome Seeing: A Survey [CVPR 2024]',
  'Awesome Seeing [CVPR 2024]',
  'Papers of the CVPR 2024 Challenge on Seeing',
  'Papers on seeing until CVPR 2024',
])('a list that has another reason to name a venue does not: %s', (title) => {
  expect(onlyEntry(`# ${title}\n\n## Far\n\n${item}`).headed).toBeUndefined()
})

test.each(['发表于CVPR2024', '（CVPR2024口头报告）'])(
  'letters without blanks between them end the name of a venue: %s',
  (words) => {
    expect(onlyEntry(`${item} ${words}`).venue?.name).toBe('CVPR')
  },
)

test.each(['arXiv papers', 'Earlier ArXiv Papers', 'Papers on arXiv', 'arXiv Preprints (2023)'])(
  'a heading that only says whose papers follow: %s',
  (title) => {
    expect(onlyEntry(`# Seeing\n\n## ${title}\n\n${item}`).headed?.name).toBe('arXiv')
  },
)

test.each(['Computer papers', 'Papers in graphs', 'arXiv papers on seeing'])(
  'a heading of a topic names no venue: %s',
  (title) => {
    expect(onlyEntry(`# Seeing\n\n## ${title}\n\n${item}`).headed).toBeUndefined()
  },
)
