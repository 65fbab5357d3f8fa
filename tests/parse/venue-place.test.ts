import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

describe('a venue is told by its place', () => {
  test.each([
    ['Bee, A. 2012. **Seeing far**. In Proceedings of SEE-HEAR. [pdf](u)', 'SEE-HEAR'],
    [
      'Ann Bee. 2005. [Seeing far](u). In *Proceedings of the ACL Workshop on Eyes and/or Ears*. (9)',
      'ACLW',
    ],
    ['[Seeing far at night](u), SemEval 2019 Task 3', 'SemEval 2019'],
    [
      '**Seeing far at night** (2020), ACM Computing Surveys, Bee, Ann, et al. [pdf](u)',
      'CSUR 2020',
    ],
    ['[Seeing far at night](u) 2020. Journal of Sights. Ann Bee', 'Journal of Sights 2020'],
    ['[Seeing far at night](u), 2020, Ann Bee, Cy Dee', ''],
  ])('%s', (text, venue) => {
    expect(viewOf(onlyEntry(`- ${text.replace('(u)', `(${arxiv})`)}\n`)).venue).toBe(venue)
  })
})

test('a paper without a link is told by its venue and its year, whatever stands between', () => {
  const text = `# L\n\n- **Seeing far at night** (2020), Neurocomputing, Bee, Ann, et al.\n- **Seeing by day** (2019), CVPR 2019, Dee, Cy. [pdf](${arxiv})\n`
  expect(parse(text).entries.map(viewOf)).toMatchObject([
    {title: 'Seeing far at night', venue: 'Neurocomputing 2020'},
    {title: 'Seeing by day', venue: 'CVPR 2019'},
  ])
})

test('a bare link beside the papers of a dataset leads to the dataset', () => {
  const text = `# L\n\n## Papers\n\n- [Seeing far at night](${arxiv})\n\n## Datasets\n\n1. **FARSEE**. [[link]](https://x.org/farsee/) [[paper]](https://x.org/far.pdf)\n`
  expect(parse(text).entries.map(viewOf).at(-1)?.links).toEqual([
    'dataset https://x.org/farsee/',
    'paper https://x.org/far.pdf',
  ])
})

test.each([
  ['Seeing far and wide at night | *Ann Bee, Cy Dee* | [Sights of Today and of Tomorrow](u)'],
  ['**2015-10** | Seeing far and wide at night | *Ann Bee* | [Sights of Today and of Tomorrow](u)'],
  ['Seeing far and wide at night, Ann Bee, Cy Dee, [Sights of Today and of Tomorrow](u)'],
])('a link behind authors is labelled by where the paper appeared: %s', (text) => {
  const entry = onlyEntry(`- ${text.replace('(u)', '(https://doi.org/10.1145/1.2)')}\n`)
  expect([entry.title, entry.venue?.name]).toEqual([
    'Seeing far and wide at night',
    'Sights of Today and of Tomorrow',
  ])
})

test('such a label may begin with the number of a meeting', () => {
  const item =
    'Seeing far at night | *Ann Bee, Cy Dee* | [10th Meeting on Sights](https://doi.org/10.1145/1.2)'
  expect(onlyEntry(`- ${item}\n`).venue?.raw).toBe('10th Meeting on Sights')
})

test.each([
  ['arXiv 2025.07, Seeing far and wide, [website](u)', 'arXiv', 2025],
  ['ICLR, 2021, Seeing far and wide, [website](u)', 'ICLR', 2021],
])('a venue and a comma stand before a title: %s', (text, venue, year) => {
  const other = `- [Learning to see](${arxiv})\n`
  const {entries} = parse(`# L\n\n${other}- ${text.replace('(u)', '(https://a.github.io/b)')}\n`)
  expect(entries.slice(1).map((entry) => [entry.title, entry.venue?.name, entry.year])).toEqual([
    ['Seeing far and wide', venue, year],
  ])
})

test.each([
  ['. BioRxiv 2024', 'bioRxiv 2024'],
  [', biorxiv', 'bioRxiv'],
  [
    '[[bioRxiv 2024.03.25.585721](https://www.biorxiv.org/content/10.1101/2024.03.25.585721v1)]',
    'bioRxiv 2024',
  ],
  [', arXiv:2403.16576', 'arXiv'],
  ['. [14th Nov., 2022] [MedIA Journal, 2023]', 'MedIA 2023'],
  [', Bee, Scientific Reports 2019', 'Scientific Reports 2019'],
  ['[C]//European Conference on Computer Vision. Springer, Cham, 2014: 109-122.', 'ECCV 2014'],
])('a venue behind a title: %s', (behind, venue) => {
  const entry = onlyEntry(`- Learning to see far and wide${behind} [pdf](${arxiv})\n`)
  expect([entry.title, viewOf(entry).venue]).toEqual(['Learning to see far and wide', venue])
})

test.each([
  ['Far Sight Labs', ''],
  ['Technical University of Far Sight', ''],
  ['Journal of Sights', 'Journal of Sights'],
  ['CVPR 2020', 'CVPR 2020'],
])('a publisher is a venue only where it is named as one: %s', (publisher, venue) => {
  const text = `- [Learning to see](${arxiv})\n  - Publisher: ${publisher}\n`
  expect(viewOf(onlyEntry(text)).venue).toBe(venue)
})

test('a link to open access behind authors names no venue', () => {
  const text = `# L\n\n**2013 ICCV**\n\n1. **Learning to see**, *Bee, Ann; Dee, Cy*, [[OpenAccess](https://openaccess.thecvf.com/a.html)]\n`
  expect(parse(text).entries.map(({venue, headed}) => (venue ?? headed)?.name)).toEqual(['ICCV'])
})

test.each([
  ['*Learning to see* [[arxiv, 14.12]](u)', 'arXiv', 2014],
  ['[Learning to see](u), NIPS Workshop on Far and Wide Sights 2017', 'NeurIPSW 2017', 2017],
  ['[Finding far sights](u.pdf) - A. Bee and C. Dee CVPR2015.', 'CVPR 2015', 2015],
])('what stands by a title says when it appeared: %s', (text, venue, year) => {
  const entry = onlyEntry(`- ${text.replace('(u', `(${arxiv}`)}\n`)
  expect([viewOf(entry).venue, entry.year]).toEqual([venue, year])
  expect(entry.title).toMatch(/^(?:Learning to see|Finding far sights)$/)
})

test.each([
  ['arXiv 2019/08, ACL 2020', 'ACL 2020'],
  ['arXiv, 2017 (Journal: IEEE Access, 2019)', 'IEEE Access 2019'],
  ['arXiv 2019/08', 'arXiv 2019'],
])('where a preprint has been published counts: %s', (where, venue) => {
  const text = `- [Learning to see far](https://arxiv.org/abs/2305.05726), ${where}\n`
  expect(viewOf(onlyEntry(text)).venue).toBe(venue)
})

test.each([
  ['*(Far Labs & Sight Works, Dec 2018)*', ''],
  ['*(CVPR, Jun 2018)*', 'CVPR'],
  ['*Front. Far Sights, Aug 2018*', 'Front. Far Sights 2018'],
])('brackets with a month may tell who held a contest: %s', (beside, venue) => {
  const entry = onlyEntry(`- [**Far Sights Challenge**](${arxiv}) ${beside}\n`)
  expect([viewOf(entry).venue, entry.year]).toEqual([venue, 2018])
})

test.each([
  ['IEEE T-VCG 25. 11(2019): 3052–3062', 2019],
  ['IEEE T-VCG 25', 2025],
])('two digits behind a journal are of a volume before an issue: %s', (where, year) => {
  expect(onlyEntry(`- **Learning to see far**, ${where} [[page]](${arxiv})\n`).year).toBe(year)
})

test('a place in brackets ends before a remark, however that is set', () => {
  const places = [
    '2017, Far Sights workshop',
    '2018 EMNLP',
    '2016 ACL',
    '2020, Far Sights workshop; on *lamps*',
  ]
  const items = places.map(
    (place, at) =>
      `${at + 1}. (${place}) **Learning to See ${at} Far Things.** *Ann Bee.* [[pdf](https://arxiv.org/abs/2305.0572${at})]\n`,
  )
  const {entries} = parse(`# L\n\n## A\n\n${items.join('')}`)
  expect(entries[3]?.venue).toMatchObject({name: 'Far Sights workshop', year: 2020})
})
