import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/2305.05726'

const table = (header: string, row: string): string =>
  `# L\n\n| ${header} |\n| ${header.replace(/[^|]+/g, ' --- ')} |\n| ${row} |\n`

test.each([
  `[SeeNet (CVPR 2020)](${url})`,
  `[Learning to See Far](${url}), CVPR 2020`,
  `[SeeNet](${url}) (CVPR'20)`,
])('a cell of papers says where its paper appeared: %s', (cell) => {
  const text = table('Dataset | Paper | Size', `[SeeSet](https://seeset.org) | ${cell} | 20`)
  expect(parse(text).entries).toMatchObject([{title: 'SeeSet', venue: {name: 'CVPR', year: 2020}}])
})

test('a column for venues says more', () => {
  const row = `[SeeSet](https://seeset.org) | [SeeNet (CVPR 2020)](${url}) | ECCV 2020`
  const text = table('Dataset | Paper | Venue', row)
  expect(parse(text).entries).toMatchObject([{venue: {name: 'ECCV'}}])
})

test.each(['논문 수', '论文数', 'Papers number'])('a count of papers is no paper: %s', (header) => {
  const list = `- [Learning to See](${url})\n`
  expect(parse(table(`테마 | ${header} | ⭐`, '총계 | 20 | 2') + list).entries).toHaveLength(1)
})

test.each([
  'Learning to see far and wide *CVPR 2020*',
  'Learning to see far and wide (CVPR 2020)',
  'SEE2: Simple, Wide and Far Sights *CVPR 2020*',
])('a title over its links, below a coined name: %s', (line) => {
  const text = `# L\n\n* **SEE2**  \n  ${line}  \n  [Paper](${url}) | [Code](https://github.com/a/b)\n`
  const title = line.replace(/\W*CVPR 2020\W$/, '')
  expect(parse(text).entries).toMatchObject([{title, venue: {name: 'CVPR'}}])
})

test('what a thing does is no title below its name', () => {
  const text = `# L\n\n* **SEE2**  \n  It sees far and wide things in dim light.  \n  [Paper](${url})\n`
  expect(parse(text).entries).toMatchObject([{title: 'SEE2'}])
})

test.each([
  ['(TMI)', 'TMI'],
  ['TMI', 'TMI'],
  ['PDF', undefined],
  ['(LAMP)', undefined],
])(
  'the label of a link behind a title in its cell may say where it appeared: %s',
  (label, name) => {
    const row = `2017 | Learning to See Far, [${label}](${url}), [(Keras code)](https://github.com/o/r)`
    expect(parse(table('Date | Title', row)).entries[0]?.venue?.name).toBe(name)
  },
)

test('the name of an archive says where papers appeared in a column of theirs whose other labels are venues', () => {
  const rows = (...labels: string[]): unknown =>
    parse(
      table(
        'Model | Year | Paper | Code',
        labels
          .map((it) => `SeeNet | 2022 | [${it}](${url}) | [repo](https://github.com/o/r)`)
          .join(' |\n| '),
      ),
    ).entries.at(-1)?.venue?.name
  expect(rows('ACL 2023', 'Nature Communications', 'ICLR 2022', 'arXiv')).toBe('arXiv')
  expect(rows('ACL 2023', 'PDF', 'ICLR 2022', 'arXiv')).toBeUndefined()
  expect(rows('arXiv', 'DOI', 'arXiv')).toBeUndefined()
})

const labelled = (header: string, labels: readonly string[]): unknown[] => {
  const rows = labels.map((label, at) => `| Sights seen by lamp ${at} | [${label}](${url}${at}) |`)
  const text = `# L\n\n| Title | ${header} |\n| --- | --- |\n${rows.join('\n')}\n`
  return parse(text).entries.map(({venue}) => venue?.name)
}

test.each(['Link', 'Paper', 'Source'])(
  'labels are venues where most of a column are: %s',
  (header) => {
    expect(labelled(header, ['RSS', 'T-RO', 'ICRA', 'IEEE'])).toEqual([
      'RSS',
      'T-RO',
      'ICRA',
      undefined,
    ])
    expect(labelled(header, ['Nature', 'Cell', 'Science', 'bioRxiv'])).toEqual([
      'Nature',
      'Cell',
      'Science',
      'bioRxiv',
    ])
  },
)

test('a label that is a venue too among others of no venue is none', () => {
  expect(labelled('Link', ['Nature', 'Maps', 'Lamps', 'Trees'])).toEqual(Array(4).fill(undefined))
})

test('labels are venues though a column of papers has none of the links', () => {
  const row = (paper: string, label: string): string =>
    `| **See${label}** | ${paper} (1992) | [${label}](${url}) |\n`
  const rows = row('Bee & Dee', 'RSS') + row('Cy et al.', 'ICRA') + row('Eff et al.', 'T-RO')
  const text = `# L\n\n| Topic | Paper | Link |\n| - | - | - |\n${rows}`
  expect(parse(text).entries.map(({venue}) => venue?.name)).toEqual(['RSS', 'ICRA', 'T-RO'])
})

test('a preprint alone in a cell is one among venues that have theirs beside them', () => {
  const preprint = `[bioRxiv](${url})`
  const cells = ['Nature', 'Cell', 'Science'].map((venue) => `[${venue}](${url}), ${preprint}`)
  const rows = [...cells, preprint].map((cell, at) => `| See${at}Net | ${cell} |\n`).join('')
  const {entries} = parse(`# L\n\n| Model | Paper |\n| - | - |\n${rows}`)
  expect(entries.map(({venue}) => venue?.name)).toEqual(['Nature', 'Cell', 'Science', 'bioRxiv'])
})
