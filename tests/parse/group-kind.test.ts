import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

test.each([
  '**Tutorials:**',
  '**Notable Projects and Tools**',
  'Blogs:',
  '**Blogs and other reading links**',
])('what stands under a line such as %s is no paper, whatever stands beside it', (line) => {
  const text = `# L\n\n## Seeing\n\n- **Key Papers:**\n  - [Learning to see far](${arxiv})\n- ${line}\n  - [A guide to seeing far](https://x.org/guide)\n`
  expect(parse(text).entries.map(viewOf)).toMatchObject([
    {kind: 'paper', links: [`paper ${arxiv}`]},
    {kind: 'other', links: ['other https://x.org/guide']},
  ])
})

test.each([
  'https://proceedings.iclr.cc/paper_files/paper/2024/hash/25cc-Abstract-Conference.html',
  'https://proceedings.mlsys.org/paper_files/paper/2023/hash/25cc-Abstract.html',
  'http://ceur-ws.org/Vol-1/paper1',
])('the proceedings lead to papers: %s', (url) => {
  const [entry] = parse(`- Learning to see far [[html](${arxiv})] [[2024-ICLR]](${url})`).entries
  expect(entry?.links.map(({role}) => role)).toEqual(['paper', 'paper'])
})

test('the workshops at a venue are none of its own', () => {
  const text = `- **Learning to see far.** In Workshops at AAAI, 2015. [pdf](${arxiv})`
  expect(viewOf(onlyEntry(text)).venue).toBe('AAAIW 2015')
})

test('the title of a paper on a line of its own groups none of those below', () => {
  const links = (name: string) => `论文：${arxiv}\n\n代码：https://github.com/o/${name}`
  const bullets = (name: string) => `- 论文：${arxiv}\n- 代码：https://github.com/o/${name}`
  const text = `# L

**Looking at most things that are near**

${links('near')}

**Learning to see far away**

${links('far')}

**Watching all things that move on**

${links('move')}

**Learning to hear well enough**

${bullets('hear')}
`
  const {entries} = parse(text)
  expect(entries.map(({title, group}) => [title, group])).toEqual([
    ['Looking at most things that are near', undefined],
    ['Learning to see far away', undefined],
    ['Watching all things that move on', undefined],
    ['Learning to hear well enough', undefined],
  ])
})

test('a group of papers among datasets', () => {
  const text = [
    '# L\n\n## Datasets\n',
    '- [SeeSet](https://see.org/set) far sights',
    '- Further papers',
    '  - by night',
    '    - [Learning to See Far Things](https://arxiv.org/abs/2305.00001) ACL2020',
  ].join('\n')
  expect(parse(text).entries.map(({kind}) => kind)).toEqual(['dataset', 'paper'])
  const own = text.replace('Further papers', 'Dataset papers')
  expect(parse(own).entries.map(({kind}) => kind)).toEqual(['dataset', 'dataset'])
})

test('a list that is called by datasets in the singular', () => {
  const item = '- Far Nights\n  - Test download : [far](https://zenodo.org/record/1)\n'
  const kindsOf = (title: string): string[] =>
    parse(`# ${title}\n\n## Sights\n\n${item}`).entries.map(({kind}) => kind)
  expect(kindsOf('awesome-sight-dataset')).toEqual(['dataset'])
  expect(kindsOf('awesome-dataset-lamps')).toEqual(['other'])
})

test.each([
  ['Useful Links', 'other'],
  ['Resources', 'other'],
  ['Far Sights', 'paper'],
])('what leads to a page is what most of its section are: %s', (heading, kind) => {
  const papers = [1, 2, 3]
    .map((id) => `- [Learning to See ${id}](https://arxiv.org/abs/2305.0000${id})\n`)
    .join('')
  const mixed =
    '- [Seeing Far: From Lamps to Stars](https://bee.org/far)\n- [Learning to See](https://arxiv.org/abs/2305.00009)\n'
  expect(parse(`# L\n\n## A\n\n${papers}\n## ${heading}\n\n${mixed}`).entries[3]?.kind).toBe(kind)
})
