import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  ['[1] Learning to See at Night, 2020, ICLR', 'Learning to See at Night', 2020],
  ['[12] Learning to See at Night. ICLR, 2020.', 'Learning to See at Night', 2020],
  [
    '[1] [SeeNet](https://arxiv.org/abs/2305.05726): Learning to See with Eyes',
    'SeeNet: Learning to See with Eyes',
    undefined,
  ],
  ['[16] [SeeNet](https://arxiv.org/abs/2305.05726) Ann Bee et al, 2023', 'SeeNet', 2023],
])('a numbered paragraph is a reference: %s', (text, title, year) => {
  expect(parse(`# L\n\n## A\n\n${text}\n`).entries).toMatchObject([{title, year}])
})

test('a numbered note is none', () => {
  expect(parse('# L\n\n## A\n\n[1] We were at ICLR, 2020\n').entries).toEqual([])
})

test.each(['**(European Sights)**', '[(TMI)](https://arxiv.org/abs/2305.05726)'])(
  'what stands in brackets before a title is none of it: %s',
  (lead) => {
    const line = `- ${lead} Learning to See at Night [[pdf](https://arxiv.org/pdf/2305.05726)]`
    expect(parse(`# L\n\n## A\n\n${line}\n`).entries[0]?.title).toBe('Learning to See at Night')
  },
)

test.each([
  ['[1] 2023_AAAI_Learning to See at Night.', '[2] 2022_SEEK_Learning to See at Noon.', 2022],
  ['[1] Learning to See at Night, 1964', '[2] Learning to See at Noon, 1965', 1965],
  ['[1] Learning to See at Night (1964)', '[2] Learning to See at Noon. 1965.', 1965],
])('several numbered paragraphs with years are references: %s', (first, second, year) => {
  expect(parse(`# L\n\n## A\n\n${first}\n\n${second}\n`).entries).toMatchObject([
    {title: 'Learning to See at Night'},
    {title: 'Learning to See at Noon', year},
  ])
})

test('what names of files begin with is a venue, known or not', () => {
  const lines = '[1] 2023_AAAI_Learning to See\n\n[2] 2022_SEEK_Learning to Hear\n'
  const names = parse(`# L\n\n${lines}`).entries.map(({venue}) => venue?.name)
  expect(names).toEqual(['AAAI', 'SEEK'])
})

test.each([
  ['22_ICSE_Learning to See', 'ICSE', 2022],
  ['22_SEEK_iSee: Learning to See', 'SEEK', 2022],
  ['21_ICSE Workshop_Learning to See', 'ICSEW', 2021],
  ['20_SEEK-SEIP_Learning to See', 'SEEK-SEIP', 2020],
])('two digits of the year and a branch may stand in them: %s', (text, name, year) => {
  const [entry] = parse(`# L\n\n- ${text} [[paper]](https://arxiv.org/abs/2305.05726)\n`).entries
  expect(entry).toMatchObject({title: text.replace(/^.*_/, ''), venue: {name}, year})
})

test.each(['[1] We saw it in Rome, 2020', '[1] Data of the Sight Bank, 2019.'])(
  'a numbered note alone is none: %s',
  (note) => {
    expect(parse(`# L\n\n## A\n\n${note}\n`).entries).toEqual([])
  },
)

const keyed = [
  '[Bee2019] Far sights with many lamps, *Nature*, 2019, 59, p.22. [DOI](https://doi.org/10.1/a)',
  '[Dee2022]Near sights with many lamps[J]. Nature, 2022, 602(7): 414-419.[DOI](https://doi.org/10.1/b)',
  '[van Eff 2021a] Wide sights with many lamps, *Nature*, 2021. [DOI](https://doi.org/10.1/c)',
].join('\n\n')

test.each([
  ['[Bee-Dee2024] Lamps and far control. arXiv, 2024.', ['Lamps and far control']],
  [
    '[Bee2024] Lamps and far control. arXiv, 2024.\n[Dee2025] Lamps and near control. Nature, 2025. [DOI](https://doi.org/10.1/d)',
    ['Lamps and far control', 'Lamps and near control'],
  ],
])('what goes by its first author and year is a reference too: %s', (text, titles) => {
  const {entries} = parse(`# L\n\n## A\n\n${keyed}\n\n${text}\n`)
  expect(entries.slice(3).map(({title}) => title)).toEqual(titles)
})

test('such a key is no venue where others have theirs elsewhere', () => {
  const lines = `${keyed}\n\n[Bee-Dee2025] Lamps and far control. [DOI](https://doi.org/10.1/d)`
  const {entries} = parse(`# L\n\n## A\n\n${lines}\n`)
  expect(entries.map(({venue, year}) => [venue?.name, year])).toEqual([
    ['Nature', 2019],
    ['Nature', 2022],
    ['Nature', 2021],
    [undefined, 2025],
  ])
})

test('a venue may stand behind the year of numbered lines, whose titles may be short', () => {
  const lines = '[1] Far lamp seeing, 1964, ISCA\n[2] Near lamp seeing, 1965, ISCA\n'
  expect(parse(`# L\n\n## A\n\n${lines}`).entries.map(({title}) => title)).toEqual([
    'Far lamp seeing',
    'Near lamp seeing',
  ])
})
