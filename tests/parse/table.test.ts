import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {slice} from '../../src/model/span.ts'
import {onlyEntry, titlesOf, viewOf} from '../support/list-view.ts'

const head = '| Title | Venue | Code |\n| --- | --- | --- |\n'

/** The cells of the only row of a table, as they are written. */
function cellsOf(row: string, header = head): string[] {
  const {text, tables} = parse(`${header}${row}\n`)
  return tables[0]?.rows[0]?.cells.map(({span}) => slice(text, span)) ?? []
}

const badge = 'https://img.shields.io/badge'

describe('cells', () => {
  test.each([
    ['| a | b | c |', ['a', 'b', 'c']],
    ['a | b | c', ['a', 'b', 'c']],
    ['| a | b | c', ['a', 'b', 'c']],
    ['a | b | c |', ['a', 'b', 'c']],
    ['|a|b|c|', ['a', 'b', 'c']],
    ['|a||c|', ['a', '', 'c']],
    ['| a |  |  |', ['a', '', '']],
    ['|\ta\t|\tb\t|\tc\t|', ['a', 'b', 'c']],
    ['| a | b | c |   ', ['a', 'b', 'c']],
    ['| a | b | c |\t', ['a', 'b', 'c']],
    ['a | b | c   ', ['a', 'b', 'c']],
    ['  | a | b | c |', ['a', 'b', 'c']],
    [String.raw`| x \| y | b | c |`, [String.raw`x \| y`, 'b', 'c']],
    [String.raw`| a | b | c\||`, ['a', 'b', String.raw`c\|`]],
    [String.raw`| a | b | c\|`, ['a', 'b', String.raw`c\|`]],
    [String.raw`|a|b|c\\|`, ['a', 'b', String.raw`c\\`]],
    ['| `p | q` | c |', ['`p', 'q`', 'c']],
    [String.raw`| ${'`p \\| q`'} | b | c |`, [String.raw`${'`p \\| q`'}`, 'b', 'c']],
    [
      '| [a](https://x.org) <br> b | **b** | ![c](c.svg) |',
      ['[a](https://x.org) <br> b', '**b**', '![c](c.svg)'],
    ],
    ['| a | b |', ['a', 'b']],
    ['| a | b | c | d |', ['a', 'b', 'c', 'd']],
    ['no pipe at all', ['no pipe at all']],
    ['| 🎈 | 遥感 | é |', ['🎈', '遥感', 'é']],
  ])('%j', (row, cells) => {
    expect(cellsOf(row)).toEqual(cells)
  })

  test.each([
    [
      'a line ending of CRLF',
      `${head}| a | b | c |\r\n| d | e | f |\r\n`.replaceAll(/\r?\n/g, '\r\n'),
    ],
    ['a lone CR', `${head}| a | b | c |\n| d | e | f |\n`.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${head}| a | b | c |\n| d | e | f |\n`],
  ])('%s does not move them', (_, text) => {
    const {tables} = parse(text)
    expect(tables[0]?.rows.map(({cells}) => cells.map(({span}) => slice(text, span)))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ])
  })

  test('are plain text beside what is written', () => {
    const {tables} = parse(`${head}| **a** &amp; [b](https://x.org)  c | \`d\` | ![e](e.svg) |\n`)
    expect(tables[0]?.rows[0]?.cells.map(({text}) => text)).toEqual(['a & b c', 'd', 'e'])
  })
})

describe('fences', () => {
  test.each([
    ['| a | b | c |', true, true],
    ['| a | b | c |  ', true, true],
    ['|a|b|c|\t', true, true],
    ['a | b | c', false, false],
    ['| a | b | c', true, false],
    ['a | b | c |', false, true],
    [String.raw`| a | b | c\|`, true, false],
    [String.raw`| a | b | c\\|`, true, true],
  ])('%j', (row, start, end) => {
    expect(parse(`${head}${row}\n`).tables[0]?.rows[0]?.fences).toEqual({start, end})
  })
})

test('a row spans its pipes and not the blanks around', () => {
  const {text, tables} = parse(`${head}  | a | b | c |  \n`)
  expect(tables[0]?.rows.map(({span}) => slice(text, span))).toEqual(['| a | b | c |'])
})

test('alignment rows give no row, and a table without a body has none', () => {
  const {tables} = parse('|Title|Year|\n|:-:|--:|\n')
  expect(tables.map(({rows, columns}) => [columns.map(({name}) => name), rows])).toEqual([
    [['Title', 'Year'], []],
  ])
})

test('tables in code or with a wrong delimiter row are none', () => {
  const lines = '| Title | Code |\n| --- | --- |\n| a | b |'
  expect(parse(`\`\`\`\n${lines}\n\`\`\`\n`).tables).toEqual([])
  expect(parse('| Title | Code |\n| --- |\n| a | b |\n').tables).toEqual([])
})

describe('column roles', () => {
  test.each([
    ['Title|Venue|Date|Code|Demo', 'title venue year code project'],
    ['Paper|Published in|Code/Project', 'title venue code'],
    ['Paper Title|Conference|Year|Paper link', 'title venue year paper'],
    ['Dataset|Paper|Home/Github|Download link', 'title paper project download'],
    ['Name|Paper|Code', 'title paper code'],
    ['标题|发表|代码|数据集', 'title venue code dataset'],
    ['论文|会议|年份|作者', 'title venue year authors'],
    ['Year|Authors|Title', 'year authors title'],
    ['Model|Website|Github', 'title project code'],
    ['#|Model', 'other title'],
    ['Title|Title', 'title other'],
    ['Code|PDF', 'title paper'],
    ['Title|Paper/Github', 'title other'],
    ['Publication Date|Title', 'venue title'],
    ['Title|Year of publication|Size', 'title year other'],
    ['Title|Release date', 'title year'],
    ['Title|Year/Venue', 'title venue'],
  ])('%s', (names, roles) => {
    const columns = names.split('|')
    const cells = roles
      .split(' ')
      .map((role) => (role === 'paper' ? '[pdf](https://x.org)' : 'Some words here'))
    const {tables} = parse(
      `|${names}|\n${'|-'.repeat(columns.length)}|\n${`|${cells.join('|')}|\n`.repeat(3)}`,
    )
    expect(tables[0]?.columns.map(({role}) => role).join(' ')).toBe(roles)
  })

  test.each([
    ['Dataset|Paper|Code', 'dataset RSICD'],
    ['Paper|Dataset|Code', 'paper Learning to see'],
  ])('of %s, the leftmost names the entry, whatever else is named', (names, expected) => {
    const cells = names.startsWith('D')
      ? ['RSICD', '[Learning to see](https://arxiv.org/abs/2305.05726)', '-']
      : ['[Learning to see](https://arxiv.org/abs/2305.05726)', 'RSICD', '-']
    const {kind, title} = onlyEntry(`|${names}|\n|-|-|-|\n|${cells.join('|')}|\n`)
    expect(`${kind} ${title}`).toBe(expected)
  })

  test('venues without years are told by their names, where there are enough', () => {
    const rows = ['ICML', 'arXiv', 'CVPR', 'NeurIPS'].map((name) => `| Learning to see | ${name} |`)
    const of = (count: number) =>
      parse(`| Title | Source |\n|-|-|\n${rows.slice(0, count).join('\n')}\n`).tables[0]?.columns[1]
    expect([of(4)?.role, of(3)?.role]).toEqual(['venue', 'other'])
  })

  test('configuration wins, whatever the letter case', () => {
    const config = {columns: {Artifact: 'download', work: 'title'}} as const
    const {tables} = parse('|Work|ARTIFACT|Title|\n|-|-|-|\n|a|b|c|\n', {config})
    expect(tables[0]?.columns.map(({role}) => role)).toEqual(['title', 'download', 'other'])
  })
})

describe('entries of rows', () => {
  test('title, venue, year, id and links by column', () => {
    const row =
      '| [Deep metric learning](https://arxiv.org/abs/2105.00001v2) | TGRS 2022 | [code](https://github.com/o/r) <br> [page](https://o.github.io) |'
    expect(viewOf(onlyEntry(`${head}${row}\n`))).toEqual({
      kind: 'paper',
      title: 'Deep metric learning',
      venue: 'TGRS 2022',
      year: 2022,
      paper: 'arxiv:2105.00001',
      links: [
        'paper https://arxiv.org/abs/2105.00001v2',
        'code https://github.com/o/r',
        'project https://o.github.io',
      ],
    })
  })

  test('a venue stands beside the date of its publication', () => {
    const text =
      '| Title | Publication date | Venue |\n|-|-|-|\n| Learning to see | May 2023 | CVPR |\n'
    expect(onlyEntry(text)).toMatchObject({year: 2023, venue: {name: 'CVPR'}})
  })

  test('a date of four digits states its year', () => {
    const text = `| Date | Paper |\n|-|-|\n| 20.10 | [Deep metric learning](https://arxiv.org/abs/2105.00001) |\n`
    expect(onlyEntry(text).year).toBe(2020)
  })

  test.each([
    ['Deep *metric* `learning`.', 'Deep metric learning'],
    ['[**Deep metric learning**](https://x.org)', 'Deep metric learning'],
    ['**Deep metric learning**<br>Ann Bee, Cy Dee', 'Deep metric learning'],
    [
      '[Deep metric learning](https://x.org) <br> [![Star](s.svg)](https://github.com/o/r)',
      'Deep metric learning',
    ],
    ['[![Star](s.svg)](https://github.com/o/r)<br>[Magic](https://x.org)', 'Magic'],
    ['Deep metric learning [[paper](https://x.org)]', 'Deep metric learning'],
    ['A \\| B: learning &amp; more', 'A | B: learning & more'],
    ['Deep metric, learning – 2nd ed.', 'Deep metric, learning – 2nd ed'],
    ['深度度量学习综述', '深度度量学习综述'],
    [
      'Deep metrics - a way to learn that says of itself that it is "neither deep nor metric"',
      'Deep metrics',
    ],
    [
      'Deep metrics - learns for once  what nobody before it has been able to learn',
      'Deep metrics',
    ],
    ['1) "Deep metric learning" is about all there is', 'Deep metric learning'],
  ])('title of %j', (cell, title) => {
    expect(titlesOf(`${head}| ${cell} | CVPR 2020 | - |\n`)).toEqual([title])
  })

  test.each([
    '',
    '-',
    '—',
    '🎈',
    '[paper](https://x.org)',
    '![Star](s.svg)',
    '[![Star](s.svg)](https://x.org)',
    'CVPR 2020',
  ])('no entry without a name: %j', (cell) => {
    expect(titlesOf(`${head}| ${cell} | CVPR 2020 | - |\n`)).toEqual([])
  })

  test.each([
    ['CVPR 2023', 'CVPR 2023'],
    ["NIPS'17", 'NeurIPS 2017'],
    ['[CVPR 2023](https://x.org)', 'CVPR 2023'],
    ['**ICLR 2024** (Oral)', 'ICLR 2024'],
    ["NeurIPS'23<br>![stars](https://img.shields.io/github/stars/o/r)", 'NeurIPS 2023'],
    ["![](https://img.shields.io/badge/ICML'23-blue)", 'ICML 2023'],
    ["![](https://img.shields.io/badge/Arxiv'24-blue)", 'arXiv 2024'],
    ['EMNLP 2022 Findings', 'EMNLP Findings 2022'],
    ['CVPR 2023 Workshop', 'CVPRW 2023'],
    ['Some Symposium 2020', 'Some Symposium 2020'],
    ['arXiv', 'arXiv'],
    ['-', ''],
    ['N/A', ''],
    ['n/a', ''],
    ['TBD', ''],
    ['TBD 2025', 'TBD 2025'],
    ['Proc. SPIE 2019', 'SPIE 2019'],
    ['None', ''],
    ['Sept', ''],
    ['2023', ''],
    ['', ''],
  ])('venue of %j', (cell, venue) => {
    expect(viewOf(onlyEntry(`${head}| Deep metric learning | ${cell} | - |\n`)).venue).toBe(venue)
  })

  test('a venue spans its words inside markup', () => {
    const text = `${head}| Deep metric learning | [CVPR 2023](https://x.org) | - |\n`
    const {venue} = onlyEntry(text)
    expect(venue && slice(text, venue.span)).toBe('CVPR 2023')
  })

  test.each([
    ['| Title | Year |', '| Deep metric learning | 2021 |', 2021],
    ['| Title | Year of publication |', '| Deep metric learning | 2021 |', 2021],
    ['| Title | Date |', '| Deep metric learning | 2021-03 |', 2021],
    ['| Title | Date |', '| Deep metric learning | 12/2021 |', 2021],
    ['| Title | Date |', '| Deep metric learning | March |', 2019],
    ['| Title | Venue |', '| Deep metric learning | 2018 |', 2018],
    ['| Title | Venue |', '| Deep metric learning | CVPR |', 2019],
  ])('year of %j %j', (header, row, year) => {
    expect(onlyEntry(`## Papers of 2019\n\n${header}\n|-|-|\n${row}\n`).year).toBe(year)
  })

  test('a title that another cell cites, where its own says nothing', () => {
    const cited = '"Learning to see far" [[paper](https://arxiv.org/abs/2305.05726)]'
    const text = `| Dataset | Source |\n|-|-|\n| - | ${cited} |\n| - | 2 |\n`
    expect(titlesOf(text)).toEqual(['Learning to see far'])
  })

  test('a column of contests names them', () => {
    const text = '| Year | Target | Contest |\n|-|-|-|\n| 2021 | Birds | [See2](https://x.org) |\n'
    expect(titlesOf(text)).toEqual(['See2'])
  })

  test('a venue beside the title, where there is no column for it', () => {
    const text = '| Title | Code |\n|-|-|\n| Deep metric learning <br> CVPR 2023 | - |\n'
    expect(viewOf(onlyEntry(text))).toMatchObject({
      title: 'Deep metric learning',
      venue: 'CVPR 2023',
    })
  })

  test.each([
    ['| Ann Bee | CVPR 2020 |', 'CVPR 2020'],
    ['| CVPR 2020 | Ann Bee |', 'CVPR 2020'],
    ['| Sea | Ann Bee, Cy Dee and Eve Fox |', ''],
  ])('authors and venue in the place of the other: %s', (row, venue) => {
    const text = `| Title | Authors | Venue |\n|-|-|-|\n| [Deep learning](https://x.org) ${row}\n`
    expect(viewOf(onlyEntry(text)).venue).toBe(venue)
  })

  test.each([
    [
      `| Title |`,
      `| ![](${badge}/Conference-ACL'23-blue) <br> [Deep metric learning](https://x.org) |`,
    ],
    [
      `| Title | Venue |`,
      `| [Deep metric learning](https://x.org) | ![venue](${badge}/ACL-2023-blue) |`,
    ],
  ])('a venue on a badge: %s %s', (header, row) => {
    const {venue} = onlyEntry(`${header}\n${header.replace(/[^|]+/g, '-')}\n${row}\n`)
    expect([venue?.name, venue?.year]).toEqual(['ACL', 2023])
  })

  test('a year in the label of a citation', () => {
    const text = `| Model | Paper |\n|-|-|\n| DML | Deep metric learning [(Bee et al., 2019)](https://arxiv.org/abs/2305.05726) |\n`
    expect(viewOf(onlyEntry(text))).toMatchObject({title: 'Deep metric learning', year: 2019})
  })

  test('links of lost cells belong to the entry', () => {
    const {links} = onlyEntry(
      `${head}| Deep metric learning | - | - | [code](https://github.com/o/r) |\n`,
    )
    expect(links.map(({url}) => url)).toEqual(['https://github.com/o/r'])
  })
})

test('a paper column of venues leaves the title to the column of names', () => {
  const rows = `| SeeNet | 43.2 | [CVPR21](https://arxiv.org/abs/2305.05726) |\n| FarNet | 45.1 | [ICCV21](https://arxiv.org/abs/2305.05727) |`
  const {entries} = parse(`| Method | mAP | Paper |\n| --- | --- | --- |\n${rows}\n`)
  expect(entries.map((entry) => viewOf(entry))).toMatchObject([
    {title: 'SeeNet', venue: 'CVPR 2021'},
    {title: 'FarNet', venue: 'ICCV 2021'},
  ])
})
