import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {slice} from '../../src/model/span.ts'
import {faultsOf} from '../support/list-faults.ts'
import {viewOf} from '../support/list-view.ts'

const arxiv = (number: number): string => `https://arxiv.org/abs/2101.0000${number}`
const table = `<table>
<tr><th>Title</th><th>Venue</th><th>Year</th><th>Links</th></tr>
<tr><td>Learning to see &amp; hear</td><td rowspan="2">CVPR</td><td rowspan=2>2021</td>
<td><a href="${arxiv(1)}">Paper</a> <a href='https://github.com/o/r'>Code</a></td></tr>
<tr><td><a href="${arxiv(2)}">Learning to <b>smell</b></a></td><td>-</td></tr>
</table>`
const layout = `<table><tr>
<td><img src="x.png"></td>
<td><b>Deep things in the dark</b><br>A. Bee, C. Dee<br><i>ICLR 2020</i><br>[<a href="${arxiv(3)}">paper</a>]</td>
</tr></table>`
const list = `<ul>
<li><a href="${arxiv(4)}">Listening to fish</a>, ICML 2019 [<a href="https://github.com/o/f">code</a>]</li>
<li><b>Talking to whales</b> (NeurIPS 2022) <a href="${arxiv(5)}">[pdf]</a></li>
</ul>`
const mixed = `<table>
<tr><th>Title</th><th>Links</th></tr>
<tr>
<td>

**Walking with cats**, CVPR 2020

</td>
<td>

[paper](${arxiv(6)})

</td>
</tr>
</table>`

test.each([
  [
    'a table with cells that span rows',
    table,
    ['Learning to see & hear', 'Learning to smell'],
    'CVPR',
    2021,
  ],
  [
    'a table whose head is made of bold cells',
    table.replace(/th>([^<]*)<\/th/g, 'td> <b>$1</b> </td'),
    ['Learning to see & hear', 'Learning to smell'],
    'CVPR',
    2021,
  ],
  [
    'a table whose head is told by its words',
    table.replace(/th>([^<]*)<\/th/g, 'td>$1</td'),
    ['Learning to see & hear', 'Learning to smell'],
    'CVPR',
    2021,
  ],
  [
    'a table that only sets pictures beside words',
    layout,
    ['Deep things in the dark'],
    'ICLR 2020',
    2020,
  ],
  ['a list', list, ['Listening to fish', 'Talking to whales'], 'ICML 2019', 2019],
  ['a table with Markdown in its cells', mixed, ['Walking with cats'], 'CVPR 2020', 2020],
])('%s holds entries', (_, html, titles, venue, year) => {
  const {entries, tables} = parse(`# List\n\n${html}\n`)
  expect(entries.map(({title}) => title)).toEqual(titles)
  expect(entries.slice(0, 1).map(viewOf)).toMatchObject([{kind: 'paper', venue, year}])
  // Rules for the cells of Markdown have no business here.
  expect(tables).toEqual([])
})

test('links of HTML are written where they say', () => {
  const text = `\uFEFF# List\n\n${table}\n`
  const links = parse(text).entries.flatMap((entry) => entry.links)
  expect(links.map(({role}) => role)).toEqual(['paper', 'code', 'paper'])
  for (const {url, urlSpan} of links) expect(slice(text, urlSpan)).toBe(url)
})

test('a list that stands between the items of another belongs to the item before', () => {
  const inner = `<ul><li>[<a href="${arxiv(4)}">paper</a>]</li></ul>`
  const text = `# List\n\n<ul>\n<li><b>Listening to fish</b> <a href="${arxiv(4)}">pdf</a></li>\n${inner}\n</ul>\n`
  expect(faultsOf(parse(text))).toEqual([])
  expect(parse(text).entries.map(({links}) => links.length)).toEqual([2])
})

test.each([table, layout, list, mixed])(
  'HTML that is cut off anywhere is read',
  (html) => {
    for (let end = 0; end <= html.length; end += 3) {
      expect(
        faultsOf(parse(`# List\n\n${html.slice(0, end)}\n\n## Next\n\n- [A b](${arxiv(7)})\n`)),
      ).toEqual([])
    }
  },
  120_000,
)

test.each([
  '<table><tr><th>Name</th><th>Stars</th></tr><tr><td>x y z</td><td>3</td></tr></table>',
  '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul>',
])('layout and contents are no entries: %s', (html) => {
  expect(parse(`# List\n\n${html}\n`).entries).toEqual([])
})

test('a row that counts what stands on one page is none', () => {
  const page = 'https://github.com/o/r/blob/main/seeing.md'
  const row = `<tr><td><a href="${page}">Seeing far</a></td><td><a href="${page}"><img src="6.svg" alt="Papers"></a></td></tr>`
  const text = `<table><tr><th>Section</th><th>Papers</th></tr>${row}</table>\n`
  expect(parse(text).entries).toEqual([])
})

test('the second row of a head names the columns that a cell of the first spans', () => {
  const head = `<thead><tr><th rowspan=2>Model</th><th colspan=2>Released</th><th rowspan=2>Link</th></tr>`
  const row = `<tr><td>SeeNet</td><td>2021/05</td><td>Ann Bee</td><td><a href="${arxiv(6)}">Paper</a></td></tr>`
  const entries = (second: string) =>
    parse(`<table>${head}<tr>${second}</tr></thead>${row}</table>\n`).entries
  expect(entries('<th>Date</th><th>By</th>').map(({title, year}) => [title, year])).toEqual([
    ['SeeNet', 2021],
  ])
  expect(entries('').map(({title}) => title)).toEqual(['SeeNet'])
})

test('a row without links above rows with some is a head, though few of its words are usual', () => {
  const head =
    '<tr><td>Model</td><td>Profile</td><td>Memory</td><td>Planning</td><td>Time</td><td>Paper</td><td>Code</td></tr>'
  const row = (name: string) =>
    `<tr><td>${name}</td><td>-</td><td>-</td><td>w/ tools</td><td>10/2022</td><td><a href="${arxiv(6)}">Paper</a></td><td>-</td></tr>`
  const {entries} = parse(`<table>${head}${row('SeeNet')}${row('FarNet')}</table>\n`)
  expect(entries.map(({title, year}) => [title, year])).toEqual([
    ['SeeNet', 2022],
    ['FarNet', 2022],
  ])
})

test('a head of two rows needs no head cells', () => {
  const cells = (...words: string[]): string => `<tr><td>${words.join('</td><td>')}</td></tr>`
  const head = `<tr><td rowspan='2'>Model</td><td colspan='2'>Memory</td><td rowspan='2'>Time</td><td rowspan='2'>Paper</td><td rowspan='2'>Code</td></tr>`
  const link = '<a href="https://arxiv.org/abs/2305.05726">Paper</a>'
  const rows =
    cells('SeeNet', '-', '-', '12/2021', link, '-') +
    cells('HearNet', '-', '-', '04/2022', link, '-')
  const table = `<table>\n${head}${cells('Operation', 'Structure')}${rows}\n</table>`
  expect(parse(table).entries.map(({title, year}) => [title, year])).toEqual([
    ['SeeNet', 2021],
    ['HearNet', 2022],
  ])
})

test('a head of a leaderboard is told by two names of things', () => {
  const head = '<tr><td>Type</td><td>Method</td><td>Team</td><td>Model</td><td>Score</td></tr>'
  const row = (name: string) =>
    `<tr><td>Big</td><td><a href="${arxiv(6)}">${name}</a></td><td>Bee</td><td>See-7B</td><td>62.8</td></tr>`
  const more = '<tr><td>Big</td><td>FarNet</td><td>Bee</td><td>See-13B</td><td>63.8</td></tr>'
  const {entries} = parse(`<table>${head}${row('SeeNet')}${row('FarNet')}${more}</table>\n`)
  expect(entries.map(({title}) => title)).toEqual(['SeeNet', 'FarNet'])
})

test('cells of a head that all reach below it reach nowhere', () => {
  const head = ['Model', 'Release Time', 'Link'].map((name) => `<th rowspan="2">${name}</th>`)
  const row = (name: string, time: string) =>
    `<tr><td>${name}</td><td>${time}</td><td><a href="https://arxiv.org/abs/2305.05726">Paper</a></td></tr>`
  const text = `<table><thead><tr>${head.join('')}</tr></thead><tbody>${row('FarNet', '2022/08')}${row('SeeNet', '2023/3')}</tbody></table>\n`
  expect(parse(text).entries.map(({title, year}) => [title, year])).toEqual([
    ['FarNet', 2022],
    ['SeeNet', 2023],
  ])
})

test('blanks beside the wide cells of a head go by the row below', () => {
  const cells = (...words: string[]): string => `<tr><td>${words.join('</td><td>')}</td></tr>`
  const head = "<tr><td></td><td></td><td colspan='2'>Far Sights</td></tr>"
  const rows =
    cells('<a href="https://arxiv.org/abs/2305.05726">SeeNet</a>', '2021', '9.1', '8.2') +
    cells('<a href="https://arxiv.org/abs/2305.05727">HearNet</a>', '2022', '9.3', '8.4')
  const table = `<table>\n${head}${cells('Model', 'Year', 'Day', 'Night')}${rows}\n</table>`
  expect(parse(table).entries.map(({title, year}) => [title, year])).toEqual([
    ['SeeNet', 2021],
    ['HearNet', 2022],
  ])
})

test('lists of Markdown that follow each other in one list of HTML are all its items', () => {
  const item = (title: string, at: number) =>
    `   * *"${title}"*, Ann Bee et al., *CVPR, 2022*. [[Paper](${arxiv(at)})]\n`
  const one = item('SeeSet: Far lamps and eyes', 1)
  const two = item('HearSet: Far bells and ears', 2)
  const text = `# L\n\n<details><summary>Real</summary><ul>\n\n${one}\n<details open><summary>Made</summary>\n\n${two}\n</details>\n\n</ul></details>\n`
  expect(parse(text).entries.map(({title, links}) => [title, links.length])).toEqual([
    ['SeeSet: Far lamps and eyes', 1],
    ['HearSet: Far bells and ears', 1],
  ])
})
