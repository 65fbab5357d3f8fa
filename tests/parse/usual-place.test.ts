import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const link = '[[paper](https://arxiv.org/abs/2305.00001)]'

function read(lines: readonly string[]): unknown[] {
  const {entries} = parse(`# L\n\n## A\n\n${lines.map((line) => `${line}\n`).join('')}`)
  return entries.map(({title, venue, year}) => [title, venue?.name, year])
}

test('a venue with its year that many titles of a list begin with is no part of them', () => {
  const lines = ['CVPR18', 'ICCV21', 'TPAMI20', 'SEE81'].map(
    (stamp) => `- [${stamp} Learning to See Far](https://arxiv.org/abs/2305.00001)`,
  )
  expect(read(lines)).toEqual([
    ['Learning to See Far', 'CVPR', 2018],
    ['Learning to See Far', 'ICCV', 2021],
    ['Learning to See Far', 'TPAMI', 2020],
    ['Learning to See Far', 'SEE', 1981],
  ])
  expect(read(lines.slice(0, 1))[0]).toEqual(['CVPR18 Learning to See Far', undefined, undefined])
})

test('what stands where other entries have their venue is one, or a year', () => {
  const known = ['ECCV 2020', 'CVPR 2019', 'ICRA 2019'].map(
    (venue) => `- Learning to see: A view, ${venue}. \\${link}`,
  )
  const others = ['ICML workshop 2019', 'CVPR Workshop on Far Seeing 2022', '2018', 'Arxib 2018']
  expect(read([...known, ...others.map((it) => `- Learning to see, ${it}. \\${link}`)])).toEqual([
    ['Learning to see: A view', 'ECCV', 2020],
    ['Learning to see: A view', 'CVPR', 2019],
    ['Learning to see: A view', 'ICRA', 2019],
    ['Learning to see', 'ICMLW', 2019],
    ['Learning to see', 'CVPRW', 2022],
    ['Learning to see', undefined, 2018],
    ['Learning to see', 'Arxib', 2018],
  ])
})

test('a person, a company or a month at that place is no venue', () => {
  const known = ['ECCV 2020', 'CVPR 2019', 'ICRA 2019'].map((it) => `- SeeNet (${it}) ${link}`)
  const others = ['Ann Bee 2018', 'Google 2018', 'IBM research 2018', 'Dec 2018']
  const all = read([...known, ...others.map((it) => `- SeeNet (${it}) ${link}`)])
  expect(all.slice(3)).toEqual(others.map(() => ['SeeNet', undefined, 2018]))
})

test('where most items begin with a venue, one that has no year is told by its words', () => {
  const paper = 'https://arxiv.org/abs/2305.05726'
  const items = [
    'ICML 2019',
    'ICLR 2020',
    'CVPR 2021',
    'JRSSB',
    'Journal of Causal Sights',
    'Arxiv',
  ]
  const text = items.map((name, at) => `${at + 1}. ${name} [Learning to see ${at}](${paper})(看见)`)
  expect(parse(text.join('\n')).entries.map(({venue}) => venue?.raw)).toEqual(items)
})

test.each([
  ['in brackets before titles', (name: string) => `- (${name}) Learning to See Far`],
  ['behind titles', (name: string) => `- Learning to See Far. ${name}.`],
])('short names of venues where others stand: %s', (_, written) => {
  const names = ['S&P', 'CCS', 'NDSS', 'ACL', 'CVPR', 'ICLR']
  expect(read(names.map((name) => `${written(name)} ${link}`))).toEqual(
    ['IEEE S&P', ...names.slice(1)].map((name) => ['Learning to See Far', name, undefined]),
  )
})

test('an unknown name is a venue where others stand before a year in brackets, a person is none', () => {
  const known = ['Nature Methods', 'ICLR', 'Neuron', 'PNAS'].map(
    (venue) =>
      `Bee, A. [**Learning to see far and wide**](https://arxiv.org/abs/2305.00001) ${venue} (2021)\n`,
  )
  const last = (name: string): unknown =>
    read([
      ...known,
      `Bee, A. [**Learning to see near**](https://arxiv.org/abs/2305.00002) ${name} (2020)\n`,
    ]).at(-1)
  expect(last('eSights')).toEqual(['Learning to see near', 'eSights', 2020])
  expect(last('Bo Cee')).toEqual(['Learning to see near', undefined, 2020])
  expect(last('Sightworks')).toEqual(['Learning to see near', undefined, 2020])
})

test('a name nobody knows before a year without a comma is a venue where known ones stand so', () => {
  const known = ['CVPR 2018', 'ITSC 2017', 'ICCV 2021'].map(
    (venue) => `* Learning to See Far, ${venue}. [${link}]`,
  )
  const last = (words: string): unknown => read([...known, `* ${words}. [${link}]`]).at(-1)
  expect(last('Learning to see, near, Summer school on sights 2003')).toEqual([
    'Learning to see, near',
    'Summer school on sights',
    2003,
  ])
  expect(last('Learning to see, Near and Far, 2003')).toEqual([
    'Learning to see, Near and Far',
    undefined,
    2003,
  ])
})

test('a name that says what kind of meeting it is may be all capital words', () => {
  const known = ['CVPR 2018', 'ITSC 2017', 'ICCV 2021'].map(
    (venue) => `* Learning to See Far, ${venue}. [${link}]`,
  )
  const named = `* Learning to See, SEEK International Workshops and Challenges 2020. [${link}]`
  expect(read([...known, named]).at(-1)).toEqual([
    'Learning to See',
    'SEEK International Workshops and Challenges',
    2020,
  ])
})

test('what a colon says of a name up to a bar is no venue, where venues stand behind a bar', () => {
  const url = 'https://arxiv.org/abs/2305.00001'
  const lines = ['SOSP 23', 'OSDI 22', 'VLDB 24', 'Bee Labs'].map(
    (said) => `- [SeeNet](${url}): A Lamp for Far Sights | ${said}`,
  )
  const code = '- [SeeKit](https://github.com/bee/kit): Model Inspection for Lamps (MIL) | Bee Labs'
  expect(read([...lines, code]).at(-1)).toEqual(['SeeKit', undefined, undefined])
})

test('who holds it tells a name that is written like no other', () => {
  const item = (year: number, place: string): string =>
    `* ${year}, [Learning to See](https://arxiv.org/abs/2305.00001), ${place}`
  const known = ['SIGMOD', 'VLDB', 'ICDE', 'PODS'].map((place) => item(2018, place))
  expect(read([...known, item(1995, 'IEEE Far lamps Bulltin')]).at(-1)).toEqual([
    'Learning to See',
    'IEEE Far lamps Bulltin',
    1995,
  ])
})

test('the year behind a word that names no venue counts where others have theirs', () => {
  const item = (place: string): string =>
    `1. **Learning to See.** ${place} [paper](https://arxiv.org/abs/2305.00001)`
  const known = ['VLDB 2019', 'arXiv 2015', 'ACL 2018', 'arXiv 2020'].map(item)
  expect(read([...known, item('mdpi 2018')]).at(-1)).toEqual(['Learning to See', undefined, 2018])
})

test('the last of several words of a title is no such word', () => {
  const item = (title: string): string => `- ${title}. [[paper](https://arxiv.org/abs/2305.00001)]`
  const known = ['VLDB 2019', 'ACL 2018', 'ICML 2020', 'AAAI 2017'].map((place) =>
    item(`Learning to See, ${place}`),
  )
  const title = 'Lamps for Flexible Sights, Planning, and Control'
  expect(read([...known, item(`${title}, 2019`)]).at(-1)).toEqual([title, undefined, 2019])
})

test('two digits are the year of capitals that nobody knows, where venues stand', () => {
  const lines = ['ACL20', 'EMNLP19', 'NAACL18', 'SEEK21', 'GPT4'].map(
    (code) => `- **Learning to See Far** *Ann Bee* \`${code}\` ${link}`,
  )
  expect(read(lines).slice(3)).toEqual([
    ['Learning to See Far', 'SEEK', 2021],
    ['Learning to See Far', undefined, undefined],
  ])
})
