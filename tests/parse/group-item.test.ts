import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

function titlesOf(text: string): string[] {
  return parse(text).entries.map(({title}) => title)
}

test('a word over groups of linked things is none of them', () => {
  const text = `- references\n  - seen\n    - [Vectors of far words](https://github.com/o/r)\n  - heard\n    - [Ears of wide words](https://github.com/o/s)\n`
  expect(titlesOf(text)).toEqual(['Vectors of far words', 'Ears of wide words'])
})

test('a word over titles with notes is none of them', () => {
  const note = '([note](https://drive.google.com/open?id=1), code)'
  const text = `- Attention\n  - (Bee) Learning to See Far (2014) ${note}\n  - Learning to See Wide ${note}\n`
  expect(titlesOf(text)).toEqual(['Learning to See Far', 'Learning to See Wide'])
})

test.each(['Faces', '目标检测', '小样本'])(
  'a topic over one title without a paper is none: %s',
  (topic) => {
    const note = '粗解：[7](https://mp.weixin.qq.com/s/o)'
    const far = 'Points as Far Queries: Weakly Supervised Sights'
    expect(titlesOf(`- ${topic}\n  - ${far}<br>${note}\n`)).toEqual([far])
    expect(titlesOf(`- ${topic}\n  - [${far}]<br>${note}\n`)).toEqual([far])
    const field = `[code](https://github.com/o/r)<br>see ${note}`
    expect(titlesOf(`- ${topic}\n  - ${field}\n`)).toEqual([topic])
  },
)

test('contests are no papers', () => {
  const text = `# 模型\n\n- [Seeing far](${arxiv})\n\n# 比赛\n\n- 2017开放的中文的评测相关的数据。<br>\n评测任务一：https://example.org/c\n`
  expect(parse(text).entries.map(({kind}) => kind)).toEqual(['paper', 'other'])
})

test('contents by whole addresses are none, though one was renamed', () => {
  const page = 'https://github.com/o/r'
  const text = `# L\n\n- [Far Sights](${page}#far-sights)\n- [Wide Sights](${page}#wide-sights)\n- [Near Sight](${page}#near-sights)\n`
  expect(titlesOf(text)).toEqual([])
})

test.each([
  `- \`2023/03\` | \`SeeNet\` | SeeNet: Learning to see`,
  `- \`2023/03\` | \`See Far\`\n| \`Bee et al.\`\n![stars](https://img.shields.io/github/stars/o/r.svg) <br>\nSeeNet: Learning to see <br>`,
])('names as code in columns stand before a title: %s', (item) => {
  expect(onlyEntry(`${item}\n[[paper](${arxiv})]`)).toMatchObject({
    title: 'SeeNet: Learning to see',
    year: 2023,
  })
})

test('a capital title goes on behind a name, a dash and a comma', () => {
  const title = 'SeeNet - Integrated Lamps, Light and Sights using Wide Lenses'
  expect(onlyEntry(`- ${title} [[paper](${arxiv})]`).title).toBe(title)
})

test('among links to papers, any title that is a link alone is one', () => {
  const papers = [1, 2, 3, 4].map((number) => `[Learning to See Far ${number}](${arxiv}${number})`)
  const text = ['# L', ...papers, '[Seeing Far](https://arxiv.org/abs/2305.05727)']
  const lone = '[Learning to See Near Things](https://github.com/o/r)'
  expect(titlesOf([...text, lone].join('\n\n')).slice(4)).toEqual([
    'Seeing Far',
    'Learning to See Near Things',
  ])
  expect(titlesOf(`# L\n\n${lone}\n`)).toEqual([])
})

test('names with the labels of their papers are entries below their kind, and material below a title', () => {
  const named = (names: readonly string[]) =>
    names
      .map(
        (name, at) => `  - ${name} [[paper](${arxiv}${at})] [[code](https://github.com/o/${at})]\n`,
      )
      .join('')
  expect(titlesOf(`- Points\n${named(['PointSee', 'PointSee++'])}`)).toEqual([
    'PointSee',
    'PointSee++',
  ])
  expect(titlesOf(`- Learning to see points\n${named(['PointSee', 'PointSee++'])}`)).toEqual([
    'Learning to see points',
  ])
  expect(titlesOf(`- PointSee\n${named(['Official', 'CVPR'])}`)).toEqual(['PointSee'])
})

test('titles with their venues and code alone are entries below a few words', () => {
  const text = `- Sights by night\n  - Learning to See Far (ACL 2022) [[paper]] [[code]](https://github.com/o/r)\n  - Sight to Sound (SEE'20) [[code]](https://github.com/o/s)\n`
  expect(titlesOf(text)).toEqual(['Learning to See Far', 'Sight to Sound'])
})

test('a heading among items may lead to a list of more', () => {
  const [home, paper] = ['https://github.com/a/surveys', 'https://arxiv.org/abs/2305.0572']
  const within = ['Far', 'Wide'].map(
    (way, nth) => `    - **Learning to See ${way}**, Ann Bee et al. [[Paper](${paper}${nth})]`,
  )
  const titlesBelow = (item: string): string[] =>
    titlesOf(`# L\n\n## A\n\n- ${item}\n${within.join('\n')}\n`)
  const titles = ['Learning to See Far', 'Learning to See Wide']
  expect(titlesBelow(`**[Survey](${home})**`)).toEqual(titles)
  expect(titlesBelow(`**[FarSight](${home})**`)).toEqual(['FarSight'])
})

test('a person whose papers stand below is no entry', () => {
  const text = `- [Ann Bee](https://bee.org): sees far\n  - [Learning to See Far with Lamps](${arxiv})\n`
  expect(titlesOf(text)).toEqual(['Learning to See Far with Lamps'])
})

test.each(['**Others**', 'Misc', '其他'])(
  'a word for the rest heads the only thing below it: %s',
  (word) => {
    const links = `[[Blog]](https://see.org/far) [[Code]](https://github.com/o/far)`
    expect(titlesOf(`- ${word}\n  - ***Far Lamps*** ${links}\n`)).toEqual(['Far Lamps'])
  },
)

test('names with short forms before their data stand below their kind', () => {
  const named = ['Far Lamps (FL)', 'See2See (S2S)'].map(
    (name) =>
      `  - ${name} [[Dataset]](https://see.org/${name.slice(0, 3)}) [[Code]](https://github.com/o/far)`,
  )
  expect(titlesOf(`- __Seeing Lamps__\n${named.join('\n')}\n`)).toEqual([
    'Far Lamps (FL)',
    'See2See (S2S)',
  ])
})
