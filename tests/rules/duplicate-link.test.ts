import {expect, test} from 'vitest'
import {mended, places} from '../support/list-lint.ts'

const rule = 'duplicate-link'

function bullets(...titles: readonly string[]): string {
  return titles
    .map((title) => `- ${title} [[paper](https://o.example/proceedings_2.pdf)]\n`)
    .join('')
}

const one = 'Compositional Text Encoders Revisited'
const other = 'Detector Guidance for Multi-Object Generation'
const third = 'Large Decomposition Models for Video'

test('two titles with one link', () => {
  expect(places(rule, bullets(one, other))).toEqual(['2:58 warning'])
  expect(places(rule, bullets(one, other, one))).toEqual(['2:58 warning'])
})

test('the title that the address contradicts is told', () => {
  const cvf = 'https://openaccess.thecvf.com/content/CVPR2024/html'
  const url = `${cvf}/Yu_${third.replaceAll(' ', '_')}_CVPR_2024_paper.html`
  const lines = [other, third].map((title) => `- ${title} [[paper](${url})]\n`).join('')
  expect(places(rule, lines)).toEqual(['1:58 warning'])
})

test('the odd title is told, wherever it stands', () => {
  expect(places(rule, bullets(other, one, one))).toEqual(['1:58 warning'])
  expect(places(rule, bullets(one, one, other))).toEqual(['3:58 warning'])
})

test('all that stand under the odd title are told', () => {
  expect(places(rule, bullets(one, one, one, other, other))).toEqual([
    '4:58 warning',
    '5:58 warning',
  ])
})

test('a preprint beside the paper that another entry links', () => {
  const entry = (title: string, year: number, label: string): string =>
    `- ${title} [[PDF](https://o.example/${year}.pdf)] [[${label}](https://arxiv.org/abs/2305.12493)]\n`
  expect(places(rule, entry(one, 2021, 'arXiv') + entry(other, 2022, 'arXiv'))).toHaveLength(1)
  for (const related of ['what came before it', 'extension'])
    expect(places(rule, entry(one, 2021, related) + entry(other, 2022, related))).toEqual([])
})

test('a preprint that three titles link', () => {
  const lines = bullets(one, other, third)
  const arxiv = 'https://arxiv.org/abs/2305.00001'
  expect(places(rule, lines.replaceAll(/https[^)]*/g, arxiv))).toEqual([
    '2:58 warning',
    '3:49 warning',
  ])
})

test('two words are a title only where the heading has the short name', () => {
  const block = (heading: string, title: string): string =>
    `### ${heading}\n**${title}**  \nAnn Bee, Cy Dee\n- pdf: [link](https://arxiv.org/abs/2305.00001)\n\n`
  const second = block('Guide', other)
  expect(places(rule, `# L\n\n${block('SeNet', 'Seeing Nets')}${second}`)).toHaveLength(1)
  expect(places(rule, `# L\n\n${block('Nets that see', 'Seeing Nets')}${second}`)).toEqual([])
})

test('silence about a page that three titles link', () => {
  expect(places(rule, bullets(one, other, third))).toEqual([])
})

test.each([
  [
    'their name',
    ['KunServe: Elastic serving of models', 'KunServe: Memory for all that comes next'],
  ],
  [
    'their words',
    [
      'Context Prediction for Unsupervised Deep Learning on Point Clouds',
      'Self-Supervised Deep Learning on Point Clouds by Reconstructing Space',
    ],
  ],
])('quietly, two titles that share %s: one paper was renamed', (_, titles) => {
  const [place, ...more] = places(rule, bullets(...titles))
  expect([place, more]).toEqual(['2:3 info', []])
})

test('two titles alike, where proceedings have but one', () => {
  const alike = (url: string): string[] =>
    places(
      rule,
      ['provably optimizes wide neural networks', 'finds global minima of deep neural networks']
        .map((words) => `- Gradient descent ${words} [[paper](${url})]\n`)
        .join(''),
    )
  expect(alike('https://arxiv.org/abs/1810.02054')).toEqual([])
  expect(alike('https://proceedings.mlr.press/v97/du19c/du19c.pdf')).toHaveLength(1)
})

test('two titles alike of two venues, none of them a preprint', () => {
  const alike = (one: string, other: string): string[] =>
    places(
      rule,
      [
        `Representation Learning by Learning to Count. ${one}`,
        `Unsupervised Representation Learning by Predicting Image Rotations. ${other}`,
      ]
        .map((words) => `- ${words} [[paper](https://openreview.net/forum?id=S1v4N2l0-)]\n`)
        .join(''),
    )
  expect(alike('ICCV 2017', 'ICLR 2018')).toHaveLength(1)
  expect(alike('ICLR 2018', 'ICLR 2018')).toEqual([])
  expect(alike('arXiv 2017', 'ICLR 2018')).toEqual([])
})

test('aloud, two titles that share their code too: the row was copied', () => {
  const code = '[[code](https://github.com/o/r)]'
  expect(places(rule, bullets(`${one} ${code}`, `${other} ${code}`))[0]).toContain('warning')
})

test('silence about an entry that has little more than the name of the paper for a title', () => {
  const link = '[[paper](https://o.example/proceedings_2.pdf)]'
  const entries = (name: string): string =>
    `- Seer: Compositional Text Encoders ${link}\n- ${name} by Bee AI Data ${link}\n`
  expect(places(rule, entries('Seer'))).toEqual([])
  expect(places(rule, entries('Hearer'))).toHaveLength(1)
})

test('silence about what an entry names before words of its own', () => {
  const link = '[[paper](https://o.example/proceedings_2.pdf)]'
  const named = '- [[Seer](https://github.com/o/seer)] Tracking and prediction in busy streets.'
  expect(places(rule, `- Seer: Compositional Text Encoders ${link}\n${named} ${link}\n`)).toEqual(
    [],
  )
  expect(
    places(rule, `- Hark: Compositional Text Encoders ${link}\n${named} ${link}\n`),
  ).toHaveLength(1)
})

test('silence about data that an entry gives, which the paper of a model presents', () => {
  const data =
    'CareQA: a multichoice question answering dataset [[paper](https://arxiv.org/abs/2405.01886)]'
  const model = '- Aloe: open models for clinics [[paper](https://arxiv.org/abs/2405.01886)]\n'
  expect(places(rule, `${model}- ${data} [[dataset](https://x.org/d)]\n`)).toEqual([])
  expect(places(rule, `${model}- ${data}\n`)).toHaveLength(1)
})

test('silence about versions of a preprint, and about the data that a paper presents', () => {
  const versions = `- [${one}](https://arxiv.org/abs/2305.00001v1)\n- [${other}](https://arxiv.org/abs/2305.00001v2)\n`
  expect(places(rule, versions)).toEqual([])
  const data = `## Models\n\n${bullets(one)}\n## Evaluation Data\n\n${bullets(other)}`
  expect(places(rule, data)).toEqual([])
})

test('an address that ends with a slash is one as well', () => {
  const link = '[[paper](https://ieeexplore.ieee.org/document/10195232/)]'
  expect(places(rule, `- ${one} ${link}\n- ${other} ${link}\n`)).toHaveLength(1)
})

test.each([
  ['another label', '[[paper](https://o.example/see)] [[page](https://o.example/see)]'],
  ['another address', '[[page](https://o.example/see)] [[page](https://o.example/hear)]'],
  [
    'badges',
    '[![stars](https://img.shields.io/a)](https://o.example/see) [![stars](https://img.shields.io/b)](https://o.example/see)',
  ],
])('no link twice in one entry with %s', (_, links) => {
  expect(places(rule, `- [Learning to see](https://arxiv.org/abs/2306.00003) ${links}\n`)).toEqual(
    [],
  )
})

test('the number that an entry states is offered for its link', () => {
  const entry = (title: string, stated: string, linked: string): string =>
    `- **${title}**, CVPR 2023${stated}. [[Paper](https://arxiv.org/abs/${linked})]\n`
  const first = entry(one, ' (arXiv:2303.10826)', '2303.10826')
  const wrong = entry(other, ' (arXiv:2303.10883)', '2303.10826')
  const right = entry(other, ' (arXiv:2303.10883)', '2303.10883')
  expect(mended(rule, first + wrong, {safety: 'unsafe'})).toBe(first + right)
  expect(mended(rule, wrong + first, {safety: 'unsafe'})).toBe(right + first)
  const silent = first + entry(other, '', '2303.10826')
  expect(mended(rule, silent, {safety: 'unsafe'})).toBe(silent)
})

test.each([
  ['Supervised (Parallel Data)', 1],
  ['Learning with Code', 1],
  ['Code Generation', 1],
  ['Repository-Level Completion', 1],
  ['Cooperation and competition', 1],
  ['Code and models', 0],
  ['Datasets', 0],
  ['Datasets for Learning', 0],
])('what a heading says of its papers makes no things of them: %s', (heading, count) => {
  expect(places(rule, `# L\n\n## ${heading}\n\n${bullets(one, other)}`)).toHaveLength(count)
})

test('two surveys with one link', () => {
  expect(places(rule, `## Surveys\n\n${bullets(one, other)}`)).toHaveLength(1)
  expect(places(rule, `## News\n\n${bullets(one, other)}`)).toEqual([])
})

test('one address for two things, on lines of their own or about what is bold between', () => {
  const paper = '- [Learning to see](https://arxiv.org/abs/2306.00003)'
  const code = '[code](https://github.com/o/r)'
  expect(places(rule, `${paper} ${code} ${code}\n`)).toHaveLength(1)
  expect(places(rule, `${paper} ${code}, **See Tools**: all for it ${code}\n`)).toEqual([])
  const page = '[SeeNet](https://github.com/o/r)'
  expect(places(rule, `${paper}\n  - Page: ${page}\n  - Code: ${page}\n`)).toEqual([])
})
