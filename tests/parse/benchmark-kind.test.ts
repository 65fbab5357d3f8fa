import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '[[Paper](https://arxiv.org/abs/2305.05726)]'
const kindsOf = (text: string): string[] => parse(`# L\n\n${text}`).entries.map(({kind}) => kind)

test.each(['Benchmark', '2.1 Benchmarks'])('what is compared under %s is a paper', (heading) => {
  const project = '[[Project](https://seebench.org)]'
  const text = `## ${heading}\n\n- **SeeBench: Towards a Far Sight Benchmark** ${paper} ${project}\n`
  expect(kindsOf(text)).toEqual(['paper'])
})

test.each([
  [`- **SeeBench: Towards a Far Sight Benchmark** ${paper} [[Dataset](https://see.org/set)]`],
  [`- **SeeBench** ${paper}`],
  [`- **SeeBench: Towards a Dataset of Far Sights** ${paper}`],
])('what is data there is a dataset: %s', (item) => {
  expect(kindsOf(`## Benchmark\n\n${item}\n`)).toEqual(['dataset'])
})

test('what stands beside data is data', () => {
  const text = `## Benchmarks\n\n- **A Dataset of Far Sights** ${paper}\n- **A Large Benchmark of Near Sights** ${paper}\n`
  expect(kindsOf(text)).toEqual(['dataset', 'dataset'])
})

test.each([
  ['**Review**: [A Review of Far Sights](https://bee.org/review.pdf).', 'paper'],
  ['**Surveys**\n\n- [A Review of Far Sights](https://bee.org/review.pdf)', 'paper'],
  ['**Product reviews**\n\n- [A Sea of Far Sights](https://bee.org/review.pdf)', 'dataset'],
])('what sums up data is a paper: %s', (text, kind) => {
  const list = '- [SeeSet](https://see.org/set)\n'
  expect(kindsOf(`${paper}\n\n## Datasets\n\n${list}\n${text}\n`).at(-1)).toBe(kind)
})

test('a table of titles under a heading of data has datasets, where they lead to no papers', () => {
  const beside = `- **Learning to see far** ${paper}\n`
  const table = (link: string) => `| Title | Link |\n|-|-|\n| Lamps and Temples | ${link} |\n`
  const kindOf = (link: string) => kindsOf(`${beside}\n## Datasets\n\n${table(link)}`).at(-1)
  expect(kindOf('[Link](https://lamps.org/)')).toBe('dataset')
  expect(kindOf('[Link](https://arxiv.org/abs/2305.05727)')).toBe('paper')
})

test.each([
  ['Paper', 'paper'],
  ['Link', 'dataset'],
])(
  'a benchmark by its title is what others of its table are, which have a column called %s',
  (name, kind) => {
    const rows = `| A Benchmark of Far Sights | - |\n| Learning to See | ${paper} |\n`
    const text = `## Surveys and Benchmarks\n\n| Year | Title | ${name} |\n|-|-|-|\n`
    expect(
      kindsOf(`${text}${rows.replaceAll('| A', '| 2024 | A').replaceAll('| L', '| 2024 | L')}`)[0],
    ).toBe(kind)
  },
)

test('a survey below data is a paper', () => {
  const entry = (title: string, id: number): string =>
    `${id}. A. Bee, et al., “${title},” in ICML, 2022. [Paper](https://arxiv.org/pdf/2202.0798${id})\n`
  const list = `# L\n\n## Benchmark Datasets\n\n${entry('Far sights on graphs: A survey', 1)}${entry('FAR: A wide benchmark', 2)}`
  expect(parse(list).entries.map(({kind}) => kind)).toEqual(['paper', 'dataset'])
})

test.each([
  ['Benchmarks, Criticism & Relaxations', 'paper'],
  ['Datasets/Experiments', 'paper'],
  ['Datasets/Databases', 'dataset'],
  ['Datasets & Simulators', 'dataset'],
  ['Datasets and Benchmarks', 'dataset'],
  ['Image and Video Datasets', 'dataset'],
  ['Datasets for Lamps and Stars', 'dataset'],
])('a heading of data and of another topic makes no datasets of papers: %s', (heading, kind) => {
  expect(kindsOf(`## ${heading}\n\n- **Learning to See Far by Lamps** ${paper}\n`)).toEqual([kind])
})

test.each([
  ['Data', 'Far Seeing with Many Lamps', 'paper'],
  ['Data', 'A Dataset of Many Far Lamps', 'dataset'],
  ['Benchmark', 'SeeBench: Dataset Distillation Benchmark', 'paper'],
  ['Benchmark Results', 'What Matters in Far Seeing?', 'paper'],
])('papers that work on data are papers: %s, %s', (heading, title, kind) => {
  expect(kindsOf(`## ${heading}\n\n- **${title}** ${paper}\n`)).toEqual([kind])
})

test.each([
  ['- **LampNet**: Learning to See Far by Lamps. (Bee Labs, **2014 ECCV**)', 'paper'],
  ['- Learning to See Far by Lamps', undefined],
  ['- SeeBench, ICML 2021', 'dataset'],
])('a title without a link that says where it appeared is a paper there: %s', (item, kind) => {
  const text = `## Methods\n\n- **Learning to see** ${paper}\n\n## Benchmarks\n\n${item}\n`
  expect(kindsOf(text)[1]).toBe(kind)
})
