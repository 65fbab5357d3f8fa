import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const view = (line: string): unknown[] =>
  parse(
    `# L\n\n## 综述\n\n- ${line}\n- **2024 · arXiv** — Learning to See Far: A Survey — [arXiv:2211.07804](https://arxiv.org/abs/2211.07804)\n`,
  ).entries.map(({title, year}) => [title, year])

test.each([
  [
    '**2019 · 知乎** — 基于内容的图像检索技术综述（传统经典方法） — [链接](https://zhuanlan.zhihu.com/p/40714398)',
    '基于内容的图像检索技术综述（传统经典方法）',
    2019,
  ],
  [
    '**2023 · SeeNet V2** — 引入自监督预训练，性能提升显著 — [arXiv:2301.00808](https://arxiv.org/abs/2301.00808)',
    'SeeNet V2',
    2023,
  ],
  [
    '**2001: A Sight Odyssey** — [arXiv:2301.00808](https://arxiv.org/abs/2301.00808)',
    '2001: A Sight Odyssey',
    undefined,
  ],
])('a year and a dot before a title are no part of it: %s', (line, title, year) => {
  expect(view(line)).toEqual([
    [title, year],
    ['Learning to See Far: A Survey', 2024],
  ])
})
