import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/1706.03762'

test.each(['link to paper', 'Link to the paper', 'read paper', 'View the PDF'])(
  'a label in words is no title: %s',
  (label) => {
    const {title, links} = onlyEntry(`- See far (NeurIPS'17) [${label}](${arxiv})\n`)
    expect([title, links[0]?.role]).toEqual(['See far', 'paper'])
  },
)

test('the name of a thing is one', () => {
  expect(onlyEntry(`- [Read the Docs](https://readthedocs.org/)\n`).title).toBe('Read the Docs')
})

test.each([
  ["Author's Code", 'code'],
  ['See Video', 'project'],
  ['📚 Document', 'project'],
  ['More material', 'other'],
  ['data - Lamps', 'dataset'],
  ['official code - c', 'code'],
  ['Python Reference', 'code'],
  ['Java Spark Reference', 'code'],
  ['Technical Report', 'paper'],
  ["Download link with extract code 'see5'", 'download'],
])('a label may say whose it is, what to do there, or which: %s', (label, role) => {
  const url = 'https://example.org/far'
  const {title, links} = onlyEntry(`- [Learning to see](${arxiv}) [${label}](${url})\n`)
  expect([title, links[1]?.role]).toEqual(['Learning to see', role])
})

test.each(['[Paper and useful links](URL)', '[Code & models](URL)'])(
  'a label and more in a bracket is no title: %s',
  (label) => {
    const {title} = onlyEntry(
      `- From Lamps to Stars: The Great Move [${label.replace('URL', arxiv)}]\n`,
    )
    expect(title).toBe('From Lamps to Stars: The Great Move')
  },
)

test('a handle is no title', () => {
  const item = `- [Complex Networks](https://see.org/far), by Ann Bee (2016; see [@annbee](https://x.com/annbee))\n`
  expect(onlyEntry(item).title).toBe('Complex Networks')
})

test('versions of a paper are no entry', () => {
  const labels = ['arXiv paper', 'High Resolution version', 'PR Version'].map(
    (label) => `[[${label}](https://example.org/${label.length})]`,
  )
  expect(
    parse(`# L\n\n- ${labels.join(' ')}\n- [Far Sight Version](${arxiv})\n`).entries,
  ).toMatchObject([{title: 'Far Sight Version'}])
})

test('a technical report is a venue only where it labels no link', () => {
  const list = `- **Learning to See** [[Technical Report](${arxiv})]\n- **Learning to Hear**, Technical Report, 2024 [[paper](${arxiv})]\n`
  expect(parse(`# L\n\n${list}`).entries.map(({venue}) => venue?.name)).toEqual([
    undefined,
    'Technical report',
  ])
})

test.each([
  ['Supplementary video', 'project'],
  ['Supplementary material', 'paper'],
  ['Audio Samples', 'project'],
  ['Baidu Cloud', 'download'],
])('a label says what its link is: %s', (label, role) => {
  const {title, links} = onlyEntry(
    `- Learning to See Far (NeurIPS'17) [paper](${arxiv}) [${label}](https://bee.org/far.htm)\n`,
  )
  expect([title, links[1]?.role]).toEqual(['Learning to See Far', role])
})

test('a line that begins with the label of a paper is made of labels', () => {
  const text = `# L\n\n- **SeeNet: Learning to See Far**\n  - CVPR 2023\n  - Ann Bee, Cy Dee\n  - [Paper](${arxiv}) [Lamp Shows](https://bee.org/far.htm)\n`
  expect(onlyEntry(text).title).toBe('SeeNet: Learning to See Far')
})
