import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {slice} from '../../src/model/span.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

const paper = (number: number): string => `https://arxiv.org/abs/2305.0000${number}`
const code = 'https://github.com/o/r'
const titles = ['Learning to See Far', 'Learning to Hear Far']

/** Two papers under headings, written alike. */
function listOf(write: (title: string, url: string) => string): string {
  return `# Papers\n\n## Seeing\n\n${titles.map((title, index) => write(title, paper(index + 1))).join('\n\n')}\n`
}

test.each([
  [
    'that are links',
    listOf(
      (title, url) => `### [${title}](${url})\n\nAnn Bee, Cy Dee\n\n*CVPR 2020* [[code]](${code})`,
    ),
  ],
  [
    'with links of their own',
    listOf(
      (title, url) => `### [CVPR 2020] ${title} [[paper](${url})] [[code](${code})]\n\n*Ann Bee*`,
    ),
  ],
  [
    'with labels below authors and venue',
    listOf(
      (title, url) =>
        `### ${title}\n\n**Authors:** Ann Bee\n\n**Venue:** CVPR 2020\n\n- [Paper](${url})\n- [Code](${code})`,
    ),
  ],
  [
    'with addresses below, and numbers before',
    listOf(
      (title, url) => `### 1. ${title} (CVPR 2020)\n\nAnn Bee\n\nPaper: ${url}\n\nCode: ${code}`,
    ),
  ],
  [
    'with all else in one paragraph',
    listOf(
      (title, url) =>
        `### ${title}\nAnn Bee, Cy Dee<br>\n**CVPR 2020**<br>\n[[paper]](${url}) [[code]](${code})`,
    ),
  ],
  [
    'with an author who stands out',
    listOf(
      (title, url) =>
        `### ${title}\nCVPR 2020<br>\n**Ann Bee**, Cy Dee, Bo Eff<br>\n[Paper](${url})\n[Code](${code})`,
    ),
  ],
  [
    'with more told of them',
    listOf(
      (title, url) =>
        `### [${title}](${url})\n> Ann Bee. CVPR 2020.\n\n<details><summary>Abstract</summary>\n\nWe see.\n\n</details>\n\n- It sees\n- [Code](${code})`,
    ),
  ],
])('headings %s are the titles of papers', (_, text) => {
  const {entries} = parse(text)
  expect(entries.map(viewOf)).toEqual(
    titles.map((title, index) => ({
      kind: 'paper',
      title,
      venue: 'CVPR 2020',
      year: 2020,
      paper: `arxiv:2305.0000${index + 1}`,
      links: [`paper ${paper(index + 1)}`, `code ${code}`],
    })),
  )
  expect(entries.map(({section}) => section.title)).toEqual(['Seeing', 'Seeing'])
  expect(entries.every(({span}) => slice(text, span).startsWith('### '))).toBe(true)
})

test.each([
  ['that introduce', `## Introduction to seeing far\n\nSee [this paper](${paper(1)}) for more.`],
  ['that thank', `## [Citation for this list](${paper(1)})\n\nCite us.`],
  [
    'of sections with entries',
    `## [Learning to See Far](${paper(1)})\n\n- [Learning to smell](${paper(2)})`,
  ],
])('headings %s are of ordinary sections', (_, text) => {
  const entries = titlesOf(`# Papers\n\n${text}\n\n${text.replaceAll('far', 'near')}\n`)
  expect(entries.filter((title) => title !== 'Learning to smell')).toEqual([])
})

test('one heading that leads to a paper tells of the list itself', () => {
  const text = `# List\n\n## [Seeing Far and Wide: A Survey](${paper(1)})\n\nWe survey.\n\n## Papers\n\n- [Learning to smell](${paper(2)})\n`
  expect(titlesOf(text)).toEqual(['Learning to smell'])
})

test('notes on a few of many papers may name others', () => {
  const head = (number: number): string =>
    `### [Learning to See ${'Very '.repeat(number)}Far](${paper(number)})\n\nCVPR 2020\n\n`
  const note = `1. **Sound defense.** Seeing + [smoothing](${paper(9)})\n2. It is fast\n\n`
  const many = [1, 2, 3, 4, 5].map(head).join('')
  const {entries} = parse(`# Papers\n\n## Seeing\n\n${many}${note}`)
  expect(entries.map(({links}) => links.length)).toEqual([1, 1, 1, 1, 1])
  expect(
    titlesOf(`# Papers\n\n## Seeing\n\n${[1, 2, 3].map((at) => head(at) + note).join('')}`),
  ).toContain('Sound defense')
})

test('papers that stand below a heading of another kind are told by their own', () => {
  const paper = (at: number): string =>
    `**${at}. Learning to See Far by Night**\n\nLink: https://arxiv.org/abs/2305.0000${at} (in Japanese)\n\nCode:\n\n`
  const text = (heading: string): string =>
    `# L\n\n## Contribution\n\nFeel free.\n\n### ${heading}\n${paper(1)}${paper(2)}`
  expect(parse(text('Papers:')).entries).toHaveLength(2)
  expect(parse(text('News')).entries).toHaveLength(0)
})

test('a heading of three words is a title where labels of a paper alone stand below it', () => {
  const labelled = `### Rating-Based Reinforcement Learning\n[[Paper]](${paper(1)})\n[[bibtex]](https://see.org/a.bib)\n`
  const other = `### Another Rating of Reinforcement Learning\n[[Paper]](${paper(2)})\n`
  expect(titlesOf(`# RL\n\n${labelled}\n${other}`)).toEqual([
    'Rating-Based Reinforcement Learning',
    'Another Rating of Reinforcement Learning',
  ])
  const section = `## Rating of Sights\nSee [[Paper]](${paper(1)}) first.\n`
  expect(titlesOf(`# RL\n\n${section}\n${other}`)).toEqual([
    'Another Rating of Reinforcement Learning',
  ])
})

test('a heading is the title where bold authors begin what stands below it', () => {
  const people = ['Ann Bee, Cy Dee', 'Bo Eff, Gil Hay']
  const blocks = titles.map(
    (title, at) =>
      `#### ${title} with Lamps\n\n**${people[at]} \\**\n[01st Jan., 2009] [IEEE, 2009] \\\n[[Paper](${paper(at)})]\n`,
  )
  expect(titlesOf(`# Papers\n\n### Sights\n\n${blocks.join('\n')}`)).toEqual(
    titles.map((title) => `${title} with Lamps`),
  )
})

test('a line of labels may end with such as lead nowhere yet', () => {
  const text = listOf(
    (title, url) =>
      `### [CVPR '2024] ${title} with Many Lamps\n**Authors**: Ann Bee, Cy Dee\n\n[📄 Paper](${url}) | 💻 Code | 🌐 Project Page`,
  )
  expect(titlesOf(text)).toEqual(titles.map((title) => `${title} with Many Lamps`))
})

test.each([
  ['**Authors:** Ann Bee, Cy Dee  \n', ''],
  ['- **Authors:** Ann Bee, Cy Dee\n', '- '],
])('a venue that is linked is a field of the heading above: %s', (authors, mark) => {
  const of = (title: string, name: string): string =>
    `### ${title}\n\n${authors}${mark}**Venue:** [ICML 2021](https://arxiv.org/abs/${name})\n`
  const text = `${of('Learning to See Far With Lamps', '2305.05726')}\n${of('LampNet: Seeing by Night', '2305.05727')}`
  expect(parse(`# L\n\n## Papers\n\n${text}`).entries).toMatchObject([
    {title: 'Learning to See Far With Lamps', venue: {name: 'ICML'}, links: [{role: 'paper'}]},
    {title: 'LampNet: Seeing by Night', venue: {name: 'ICML'}, links: [{role: 'paper'}]},
  ])
})

test('a manuscript and software are told below a heading as papers and code are', () => {
  const text = ['SeeNet', 'SeeFar']
    .map(
      (name, index) =>
        `## ${name}\nSoftware: https://lab.bee.org/${name}/\n\nManuscript: https://doi.org/10.1101/05772${index}\n`,
    )
    .join('\n')
  const views = parse(`# Seeing algorithms\n\n${text}`).entries.map(viewOf)
  expect(views.map(({title, links}) => [title, links])).toEqual([
    ['SeeNet', ['code https://lab.bee.org/SeeNet/', 'paper https://doi.org/10.1101/057720']],
    ['SeeFar', ['code https://lab.bee.org/SeeFar/', 'paper https://doi.org/10.1101/057721']],
  ])
})
