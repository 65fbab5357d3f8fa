import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const papers = 'https://arxiv.org/abs/2305.0572'

const fold = (digit: number, title: string, body: string): string =>
  `<details>\n<summary><a href="${papers}${digit}">${title}</a></summary>\n\n${body}\n\n</details>\n`

const rolesIn = (text: string): unknown[] =>
  parse(`# L\n\n## A\n\n${text}`).entries.map(({title, links}) => [
    title,
    links.map(({role}) => role).join(),
  ])

test.each([
  '- **Abstract:** We see far.\n- **Comments:** [Code](https://github.com/a/b)',
  '[Code](https://github.com/a/b)',
  'We see far.\n\n- [Code](https://github.com/a/b)',
])('what stands in a fold tells more of the paper that opens it: %s', (body) => {
  const text = fold(1, 'Learning to See Far', body) + fold(2, 'Learning to Hear Far', 'We hear.')
  expect(rolesIn(text)).toEqual([
    ['Learning to See Far', 'paper,code'],
    ['Learning to Hear Far', 'paper'],
  ])
})

test('papers in a fold are papers of their own', () => {
  const body = `- [Learning to See Near](${papers}3)\n- [Learning to See Well](${papers}4)`
  const text = fold(1, 'Learning to See Far', body) + fold(2, 'Learning to Hear Far', body)
  expect(rolesIn(text)).toHaveLength(6)
})

test('what states where a paper appeared in a fold', () => {
  const text = fold(1, 'Learning to See Far', '- **Venue:** CVPR 2020') + fold(2, 'Hearing It', '-')
  expect(parse(`# L\n\n## A\n\n${text}`).entries[0]).toMatchObject({venue: {name: 'CVPR'}})
})

test('a title and a bare address may open a fold, which holds more of the paper', () => {
  const folded = (title: string, digit: number, body: string): string =>
    `<details>\n<summary> ${title}: ${papers}${digit} (Click to Expand)</summary>\n\n${body}\n</details>\n\n`
  const demo =
    '  - We see far.\n\n  Demo page: https://bee.github.io/far/ <br>\n  Code: https://github.com/a/b\n'
  const text = folded('Learning to See Far', 1, demo) + folded('FarSee', 2, '  - Sees far.\n')
  expect(rolesIn(text)).toEqual([
    ['Learning to See Far', 'paper,project,code'],
    ['FarSee', 'paper'],
  ])
  const {entries, links} = parse(`# L\n\n## A\n\n${text}`)
  expect(links.map(({url}) => url)).toContain(`${papers}2`)
  expect(entries[1]?.links[0]?.span).toMatchObject({
    start: `# L\n\n## A\n\n${text}`.indexOf(`${papers}2`),
  })
})

test('a summary without an address opens no paper', () => {
  const text =
    '<details>\n<summary> How to see far & wide (Click to Expand)</summary>\n\nSo.\n</details>\n'
  expect(rolesIn(text)).toEqual([])
})

test('a bold link opens a fold of what is told of a thing', () => {
  const fold = (summary: string): string =>
    `<details><summary>${summary}</summary>\n\n- [GitHub](https://github.com/bee/see) (1):\n\n\t\`\`\`\n\tgit clone\n\t\`\`\`\n- [PyPi](https://pypi.org/project/see) (2):\n</details>\n`
  const link = '<b><a href="https://github.com/bee/see">SeeKit</a></b>'
  const read = (summary: string): string[] =>
    parse(`# L\n\n## Lamps\n\n${fold(summary)}`).entries.map(({title}) => title)
  expect(read(`${link} (🥇23 · ⭐ 200) - Lamps to see far. <code>MIT</code>`)).toEqual(['SeeKit'])
  expect(read(`${link} (3 lamps)`)).toEqual([])
  expect(read('<b>SeeKit</b> - Lamps to see far.')).toEqual([])
})
