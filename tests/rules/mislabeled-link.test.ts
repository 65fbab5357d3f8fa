import {expect, test} from 'vitest'
import {places} from '../support/list-lint.ts'

const rule = 'mislabeled-link'

function entry(links: string): string {
  return `- Learning to see, CVPR 2023 ${links}\n`
}

test.each([
  '[code](https://arxiv.org/abs/2305.00001)',
  '[Github](https://dl.acm.org/doi/pdf/10.1145/3643780)',
  '[Pytorch](https://arxiv.org/abs/2305.00001)',
  '[code (soon)](https://arxiv.org/abs/2305.00001)',
  '[paper](https://o.example/figs/see.png)',
  '[project](https://o.github.io/see) [code](https://o.github.io/see)',
  '[project](https://o.github.io/see) [pdf](https://o.github.io/see)',
  '[Paper](https://github.com/o/r)',
  '[[PDF]](https://github.com/o/r/)',
  '[arxiv](https://o.github.io/see/)',
  '[paper](https://openaccess.thecvf.com/content/WACV2023/supplemental/A_supplemental.pdf)',
])('%s is mislabeled', (link) => {
  expect(places(rule, entry(link))).toHaveLength(1)
})

test.each([
  '[code](https://o.github.io/see)',
  '[code](https://doi.org/10.5281/zenodo.1)',
  '[website](https://github.com/o/r) [code](https://github.com/o/r)',
  '[website](https://www.nature.com/articles/s1) [paper](https://www.nature.com/articles/s1)',
  '[project](https://o.github.io/see) [code](https://o.github.io/see-code)',
  '[![teaser](https://o.example/figs/see.png)](https://o.github.io/see)',
  '[code](https://huggingface.co/papers/2305.00001)',
  '[paper](https://github.com/o/r/blob/main/a.pdf)',
  '[paper](https://o.github.io/a.pdf)',
  '[project](https://arxiv.org/abs/2305.00001)',
  '[code](https://arxiv.org/abs/2305.00001) [github](https://github.com/o/r)',
  '[paper](https://github.com/o/r) [arXiv](https://arxiv.org/abs/2305.00001)',
  '[Github](https://github.com/o/r/blob/main/talk.pdf)',
  '[code](https://openreview.net/attachment?id=5Y21V0RDBV&name=supplementary_material)',
  '[code & paper](https://arxiv.org/abs/2305.00001)',
  '[code]()',
  '[arxiv](https://o.github.io/a.pdf)',
  '[arxiv](https://o.github.io/see/) [paper](https://arxiv.org/abs/2305.00001)',
  '[supp](https://openaccess.thecvf.com/content/WACV2023/supplemental/A_supplemental.pdf)',
])('%s is not', (links) => {
  expect(places(rule, entry(links))).toEqual([])
})

test('what a list does again and again is its habit', () => {
  const entries = Array.from({length: 3}, (_, index) =>
    entry(`[Paper](https://github.com/o/r${index})`),
  )
  expect(places(rule, entries.join(''))).toEqual([])
})

test('a list of other things is left alone', () => {
  expect(places(rule, '- [Tool](https://example.org) [paper](https://github.com/o/r)\n')).toEqual(
    [],
  )
})

test('the paper and the code that were swapped are told', () => {
  const text =
    '- [Learning to see](https://github.com/o/r), CVPR 2023 [code](https://arxiv.org/abs/2305.00001)\n'
  expect(places(rule, text)).toHaveLength(1)
})

const cvf = 'https://openaccess.thecvf.com/content'

test.each([
  [
    'Dense reward for free in learning',
    `${cvf}/CVPR2024/html/Yu_RLHF-V_Towards_Trustworthy_MLLMs_via_Alignment_CVPR_2024_paper.html`,
  ],
  [
    'Single image deraining by attention',
    `${cvf}_cvpr_2018/papers/Zhang_Learning_Deep_Networks_for_Old_Fish_2018_CVPR_paper.pdf`,
  ],
])('the address of "%s" tells another title', (title, url) => {
  expect(places(rule, `- ${title}, CVPR [[paper](${url})]\n`)).toHaveLength(1)
})

test.each([
  [
    'a paper that was renamed',
    'Learning deep networks for fish',
    `${cvf}/CVPR2024/papers/Yu_Deep_Networks_for_Old_Fish_Revisited_CVPR_2024_paper.pdf`,
  ],
  [
    'an address that is cut short',
    'Learning to see far away',
    `${cvf}/CVPR2024/papers/Yu_Fast_and_Accurate_CVPR_2024_paper.pdf`,
  ],
  [
    'a label',
    '**All images and their text descriptions:**',
    `${cvf}/CVPR2024/papers/Yu_Deep_Networks_for_Old_Fish_Revisited_CVPR_2024_paper.pdf`,
  ],
  [
    'a short name',
    'SeeNet',
    `${cvf}/CVPR2024/papers/Yu_Deep_Networks_for_Old_Fish_Revisited_CVPR_2024_paper.pdf`,
  ],
])('the address of %s tells none', (_, title, url) => {
  expect(places(rule, `- ${title} [[paper](${url})]\n`)).toEqual([])
})

test('what leads to the paper once more under another name is told', () => {
  const entry = (label: string, id: string): string =>
    `- Learning to see [[paper](https://arxiv.org/abs/2305.00001)] [[${label}](https://arxiv.org/abs/${id})]\n`
  expect(places(rule, entry('Tweet', '2305.00001'))).toEqual(['1:72 info'])
  expect(places(rule, entry('Website', '2305.00001'))).toEqual(['1:74 info'])
  expect(places(rule, entry('Tweet', '2305.00002'))).toEqual([])
  expect(places(rule, entry('arXiv', '2305.00001'))).toEqual([])
  expect(places(rule, entry('data', '2305.00001').repeat(3))).toEqual([])
})

test('code that leads to the PDF of the paper itself is none', () => {
  const [paper, other] = ['https://x.org/see.pdf', 'https://x.org/see-code.pdf']
  const entry = (code: string): string =>
    `- Learning to see [[paper](${paper})] [[code](${code})]\n`
  expect(places(rule, entry(paper))).toHaveLength(1)
  expect(places(rule, entry(other))).toEqual([])
})
