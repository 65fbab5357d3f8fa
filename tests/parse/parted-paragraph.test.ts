import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

test('labelled links below a linked title belong to it', () => {
  const {title, venue, links} = onlyEntry(
    `**SeeNet**

[Learning to see far](https://dl.acm.org/citation.cfm?id=1), KDD'14

[[arxiv]](https://arxiv.org/abs/1403.6652) [[original python code]](https://github.com/a/see)
`,
  )
  const roles = links.map(({role}) => role)
  expect([title, venue?.name, roles]).toEqual([
    'Learning to see far',
    'KDD',
    ['paper', 'paper', 'code'],
  ])
})

test('labelled links below a citation belong to it', () => {
  const {title, venue, links} = onlyEntry(
    `## Laser

A. Bee, C. Dee and E. Eff. Learning to see by laser. ICRA, 2016

[CODE](https://github.com/a/see),
[VIDEO](https://see.org/film)
`,
  )
  const roles = links.map(({role}) => role)
  expect([title, venue?.name, roles]).toEqual([
    'Learning to see by laser',
    'ICRA',
    ['code', 'project'],
  ])
})

test('labelled links below prose do not', () => {
  const source = `This is the home of our work.\n\n[[arxiv]](https://arxiv.org/abs/1403.6652) [[code]](https://github.com/a/see)\n`
  expect(parse(source).entries).toEqual([])
})

test('short names below headings are titles where brackets before them say when they appeared', () => {
  const {entries} = parse(`# Papers

### [2022] SeeNet

[[paper]](https://arxiv.org/abs/2201.04048)

### [PST 2021] SEE

[[paper]](https://ieeexplore.ieee.org/document/9647801) | [[project]](https://github.com/a/see)
`)
  expect(entries.map(({title, venue, year}) => [title, venue?.name, year])).toEqual([
    ['SeeNet', undefined, 2022],
    ['SEE', 'PST', 2021],
  ])
})

test('paragraphs that lead to papers or code are papers among such', () => {
  const {entries} = parse(`# Papers

[Learning to see far](https://arxiv.org/abs/1403.6652)

[Learning to see wide](https://dl.acm.org/citation.cfm?id=1) | [source code](https://github.com/a/wide)

[Learning to see high](https://a.org/high/) | [source code](https://github.com/a/high)

[Learning to see deep](https://a.org/deep/) | [source code](https://github.com/a/deep) and [artifacts](https://github.com/a/b)

[Learning to see by night](https://arxiv.org/abs/1403.6652) | Note: no code yet
`)
  expect(entries.map(({title}) => title)).toEqual([
    'Learning to see far',
    'Learning to see wide',
    'Learning to see high',
    'Learning to see deep',
    'Learning to see by night',
  ])
})

test.each([
  [
    '[Learning to see far. [IEEE IS 20]](https://arxiv.org/abs/1)',
    'IEEE Intelligent Systems',
    2020,
  ],
  ['[Learning to see far [SEEK 21]](https://arxiv.org/abs/1)', 'SEEK', 2021],
  ['[[short] Learning to see far](https://arxiv.org/abs/1)', undefined, undefined],
  [
    '[Learning to see far](https://arxiv.org/abs/1) [alt link](https://a.org/b)',
    undefined,
    undefined,
  ],
])('brackets in a linked title tell of it: %s', (line, name, year) => {
  const entry = onlyEntry(`- ${line}\n`)
  expect([entry.title, entry.venue?.name, entry.year]).toEqual(['Learning to see far', name, year])
})

test.each([
  ['[[SITE]](https://link.springer.com/article/10.1007/s1)', 'paper'],
  ['[Artifacts](https://zenodo.org/records/1)', 'code'],
  ['[Model](https://huggingface.co/a)', 'download'],
])('%s is %s', (source, role) => {
  expect(parse(`Words ${source}\n`).links[0]?.role).toBe(role)
})

test('rows that have lost their table are papers of their own', () => {
  const row = (title: string, link: string): string => `| ${title} | CVPR 2020 | ${link} |`
  const pdf = (number: number): string => `[pdf](https://arxiv.org/abs/2305.0000${number})`
  const rows = [
    row('Learning to See Far', pdf(1)),
    row('Learning to See', '-'),
    row('Seeing by Night', pdf(3)),
  ]
  const header = '| Title | Venue | Link |'
  const titlesOf = (lines: string[]): string[] =>
    parse(
      `# L\n\n${header}\n|-|-|-|\n${row('Learning by Day', pdf(4))}\n\n${lines.join('\n')}\n`,
    ).entries.map((entry) => entry.title)
  expect(titlesOf(rows)).toEqual(['Learning by Day', 'Learning to See Far', 'Seeing by Night'])
  expect(titlesOf([header, ...rows])).toHaveLength(3)
})
