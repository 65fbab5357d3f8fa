import {expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'

const rule = 'untidy-title'

function bullets(...titles: readonly string[]): string {
  return titles
    .map((title, index) => `- [${title}](https://arxiv.org/abs/2305.${10000 + index})\n`)
    .join('')
}

test('a full stop behind a description is well', () => {
  const ten = Array.from({length: 10}, (_, index) => `Learning to see number ${index}`)
  const list = 'A curated list of awesome articles on seeing. [[code](https://github.com/o/r)]'
  expect(said(rule, `${bullets(...ten)}- ${list}\n`)).toEqual([])
  expect(said(rule, bullets(...ten, 'Learning to see far.'))).toHaveLength(1)
  expect(said(rule, bullets(...ten, 'Learning to see far. ICLR 2023.'))).toEqual([])
})

test.each(['Bee et al.', 'Bee et. al.'])('the full stop of %s is its own', (title) => {
  const ten = Array.from({length: 10}, (_, index) => `Learning to see number ${index}`)
  expect(said(rule, bullets(...ten, title))).toEqual([])
})

test('a full stop behind a remark or a sentence is well', () => {
  const ten = Array.from({length: 10}, (_, index) => `Learning to see number ${index}`)
  expect(said(rule, `${bullets(...ten)}- Overviews of all that sees.\n`)).toEqual([])
  const data = 'SeeSet: the dataset contains all that was seen. [[link](https://x.org/data)]'
  expect(said(rule, `${bullets(...ten)}- ${data}\n`)).toEqual([])
})

test.each([
  ['MSR-net:Low-light enhancement', 1],
  ['SeeNet:Learning to see', 1],
  ['FOTBCD-Binary;FOTBCD-Instances', 0],
  ['SeeNet:A net that sees', 1],
  ['Ha-NeRF:laughing:: Hallucinated fields', 0],
  ['Transformers in 3D:2D, 10:1', 0],
])('the blank behind a colon: %s', (title, count) => {
  expect(said(rule, bullets(title))).toHaveLength(count)
})

test('a quotation mark whose companion stands on the next line', () => {
  const item = (title: string, index: number): string =>
    `- ${title}, CVPR 2024 [[paper](https://arxiv.org/abs/2305.${10000 + index})]\n`
  const ten = Array.from({length: 10}, (_, index) =>
    item(`"Learning to see ${index}"`, index),
  ).join('')
  expect(said(rule, ten + item('"Learning to\nhear and see"', 10))).toEqual([])
  expect(said(rule, ten + item('Learning to hear and see"', 10))).toHaveLength(1)
})

test('names that a list glues to their words before a colon as a rule are its habit', () => {
  const entry = (title: string): string => `- ${title} [[paper](https://x.org/a.pdf)]\n`
  const glued = ['SeeNet:Seeing', 'FarNet:Seeing', 'HarkNet:Hearing'].map((name) =>
    entry(`${name} far and wide`),
  )
  expect(said('untidy-title', glued.join(''))).toEqual([])
  const other = Array.from({length: 4}, (_, at) => entry(`Net ${'ABCD'[at]}bc: seeing far`))
  expect(said('untidy-title', [...glued, ...other].join(''))).toHaveLength(3)
})

test('the full stop of a number is its own where all have one', () => {
  const ten = Array.from({length: 10}, (_, index) => `Learning to see number ${index}`)
  expect(said(rule, bullets(...ten, 'Lamps and Sights I.&II.'))).toEqual([])
})

test('the full stop of running text is its own', () => {
  const entries = Array.from(
    {length: 12},
    (_, at) => `- Learning to see ${at} [[paper](https://x.org/${at}.pdf)]\n`,
  )
  const text = (words: string): string =>
    `# L\n\n${words}[Link](https://doi.org/10.1109/1)\n\n## A\n\n${entries.join('')}`
  expect(said('untidy-title', text('More details can be found in the survey.'))).toEqual([])
})

test.each([
  ['Learning repre- sentations', 1],
  ['Learning High- Dimensional maps', 1],
  ['Learning Inter- And Intra-View maps', 0],
  ['Learning ByteSing- Chinese voices', 0],
  ['Structure- based design', 1],
  ['Intra- and inter-class structure', 0],
  ['Time- memory- and space-efficient adaptation', 0],
  ['Weakly- or semi-supervised segmentation', 0],
  ['Learning to see far Learning to see far', 1],
  ['See far See far', 0],
])('debris of copying: %s', (title, count) => {
  expect(said(rule, bullets(title))).toHaveLength(count)
})

test('a blank before a colon, where other titles have none', () => {
  const titles = ['Qsym : A Concolic Engine', 'SeeNet: Learning to See', 'Ratios of 1 : 2']
  expect(said(rule, bullets(...titles))).toEqual([
    '1:4 info Unexpected `Qsym : A` in a title, expected no blank before it',
  ])
  expect(mended(rule, bullets(...titles))).toBe(
    bullets('Qsym: A Concolic Engine', ...titles.slice(1)),
  )
  expect(said(rule, bullets(...Array<string>(2).fill('Qsym : A'), 'See: A', 'Far: A'))).toEqual([
    '1:4 info Unexpected `Qsym : A` and 1 more such places in titles, expected no blank before it',
  ])
  expect(said(rule, bullets('Aye : B', 'Bee : C', 'Cee : D', 'Dee: E'))).toEqual([])
})

test('blanks throughout a title are one matter', () => {
  expect(said(rule, bullets('Learning  to  see  far'))).toEqual([
    '1:4 info Unexpected 2 blanks in `Learning to` and at 2 more places in a title, expected one',
  ])
  expect(mended(rule, bullets('Learning  to  see  far'))).toBe(bullets('Learning to see far'))
})

test('a full-width colon in an English title', () => {
  const near = 'Learning to see: near and far'
  expect(mended(rule, bullets(near, 'GCFAgg：Global views'))).toBe(
    bullets(near, 'GCFAgg: Global views'),
  )
  expect(said(rule, bullets(near, '学习：GCFAgg 与视图'))).toEqual([])
  const habit = ['One：two', 'Three：four', 'Five：six']
  expect(said(rule, bullets(near, ...habit))).toEqual([])
})

test('a blank before the full stop behind a title', () => {
  const line = (stop: string, index: number): string =>
    `- **Learning to see ${index}**${stop} ICCV 2021. [[Paper](https://arxiv.org/abs/2305.${10000 + index})]\n`
  const lines = (...stops: readonly string[]): string => stops.map(line).join('')
  const ten = Array.from({length: 10}, () => '.')
  expect(mended(rule, lines(...ten, ' .'))).toBe(lines(...ten, '.'))
  expect(said(rule, lines(' .', ' .', '.'))).toEqual([])
})

test('a full stop that ends what other entries say behind their titles', () => {
  const link = (index: number) => `[Paper](https://arxiv.org/abs/2305.${10000 + index})`
  const ten = Array.from(
    {length: 10},
    (_, index) => `- Learning to see number ${index}, in *ICLR* 2023. ${link(index)}\n`,
  )
  expect(said(rule, `${ten.join('')}- Learning to see: a book. ${link(10)}\n`)).toEqual([])
  const plain = ten.map((line) => line.replace('2023.', '2023'))
  expect(said(rule, `${plain.join('')}- Learning to see: a book. ${link(10)}\n`)).toHaveLength(1)
})

test('a full stop that parts a title from authors with a link of their own', () => {
  const cited = (behind: string) =>
    [
      '1. Learning to see far away. Bee et al. ICML 2019\n',
      '2. Learning to hear far away. Bee et al. ICML 2020\n',
      '3. Learning to feel far away. Bee et al. ICML 2021\n',
      `4. Learning to taste far away. ${behind} CVPR 2020\n\n[4.1]: https://x.org/\n`,
    ].join('')
  expect(said(rule, cited('[Bee, Ann][4.1] et al.'))).toEqual([])
  expect(said(rule, cited('[Ann Bee](https://x.org) et al,'))).toEqual([])
})

test('a hyphen where the end of a line had split a word', () => {
  const text = bullets(
    'INTEGRAT-ING TEMPORAL AND SPATIAL VISION',
    'Camera Relocaliza-tion',
    'Self-ish pre-training',
  )
  expect(said(rule, text)).toEqual([
    '1:4 info Unexpected `INTEGRAT-ING` in a title, expected no hyphen within a word',
    '2:11 info Unexpected `Relocaliza-tion` in a title, expected no hyphen within a word',
  ])
  expect(mended(rule, text, {safety: 'unsafe'})).toContain('Camera Relocalization')
})

test('the full stop that parts titles from what follows is well where something else follows', () => {
  const entry = (title: string, rest: string, at: number): string =>
    `- [thing ${at}] Bee, A. (2019). ${title}. ${rest}[pdf](https://arxiv.org/abs/2305.${10000 + at})\n`
  const ten = Array.from({length: 12}, (_, at) => entry(`Learning to see ${at}`, 'ICLR. ', at))
  expect(said(rule, [...ten, entry('Learning to hear', '', 12)].join(''))).toEqual([])
  const glued = (title: string, blank: string, at: number): string =>
    `- [[CVPR](https://arxiv.org/abs/2305.${10000 + at})] ${title}.${blank}[[code](https://github.com/o/r${at})]\n`
  const many = Array.from({length: 20}, (_, at) => glued(`Learning to see ${at}`, ' ', at))
  expect(said(rule, [...many, glued('Learning to hear', '', 20)].join(''))).toEqual([])
  const bold = (title: string, at: number): string =>
    `**${title}**. [paper](https://arxiv.org/abs/2305.${10000 + at})\n\n`
  const marked = Array.from({length: 12}, (_, at) => bold(`Learning to see ${at}`, at))
  expect(said(rule, [...marked, bold('Learning to hear.', 12)].join(''))).toHaveLength(1)
})

test.each([
  ['Learning to see usingTransformers', 1],
  ['A benchmark forSynthetic-to-Real adaptation', 1],
  ['Robust poses in cluttered Scenesusing depth', 1],
  ['Camera Relocalizationin the dark', 1],
  ['Focusing on what is seen in the thousand forAI', 0],
  ['Transfor- mers that see', 1],
  ['Learning fromScratch: ForAll seen', 1],
  ['The weakness of sight toPolicy attacks', 1],
  ['From toDos to toXY and toMe', 0],
])('words that run into each other: %s', (title, count) => {
  expect(said(rule, bullets(title))).toHaveLength(count)
})
