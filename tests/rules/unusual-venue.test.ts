import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {mended, places, said} from '../support/list-lint.ts'
import {bullets, five, table} from './venue-lists.ts'

const rule = 'unusual-venue'

describe('is silent about', () => {
  test.each([
    ['usual names', five],
    ['a list of keys', ['cvpr 2019', 'iccv 2019', 'eccv 2020', 'icml 2021', 'iclr 2022']],
    ['names within keys', ['(far; bee24arxiv)', '(near; dee23icml)', '(well; eff22ismir)']],
    [
      'aliases',
      [
        'NIPS 2017',
        'RAL 2020',
        'LGRS 2020',
        'Remote Sens. 2020',
        'PAMI 2020',
        'MM 2020',
        'INTERSPEECH 2020',
        'JPRS 2020',
        'SIGdial 2020',
        'Lancet 2020',
        'International Conference on Neural Information Processing Systems 2018',
      ],
    ],
    [
      'full names among acronyms',
      [...five, 'IEEE Transactions on Image Processing 2020', 'Remote Sensing of Environment 2020'],
    ],
    [
      'ISO abbreviations and their full stops',
      [
        ...five,
        'ACM Trans. Graph. 2020',
        'IEEE Trans. Geosci. Remote Sens. 2021',
        'Int. J. Appl. Earth Obs. Geoinf. 2020',
        'IEEE Trans. Image Process. 2020',
        'Image Vis. Comput. 2020',
      ],
    ],
    [
      'other letter case in names of several words',
      [...five, 'Remote sensing 2020', 'remote sensing 2021'],
    ],
    ['unknown venues', [...five, 'Some Symposium 2020', "SS'20", 'SS2020']],
    ['venues without a year', [...five, 'CVPR', 'ICCV']],
    [
      'remarks',
      [
        ...five,
        'CVPR 2020 (Oral)',
        'CVPR 2020 Best Paper',
        'CVPR 2020 Workshop',
        'EMNLP 2020 (Findings)',
        'NeurIPS 2020 Datasets and Benchmarks',
        'CVPR 2020/ICCV 2021',
      ],
    ],
    ['a list without one habit', ['CVPR 2019', 'ICCV 2019', 'CVPR 2020', "ICML'21", "ICLR'22"]],
    ['too few to have a habit', ['CVPR 2019', 'ICCV 2019', 'CVPR 2020', 'ICML 2021', "ICLR'22"]],
    ['placeholders', [...five, '-', 'N/A', 'TBD', '2020', '']],
    ['a blank that does not break', [...five, 'CVPR\u00A02020']],
  ])('%s', (_, venues) => {
    expect(said(rule, table(...venues))).toEqual([])
  })

  test('labels that name where a link leads', () => {
    expect(
      said(
        rule,
        `${bullets(...five)}- Learning to hear [[arxiv](https://arxiv.org/abs/2305.00009)] [![Arxiv](https://x.org/b.svg)](https://arxiv.org/abs/2305.00009)\n`,
      ),
    ).toEqual([])
  })

  test('a line break between name and year', () => {
    expect(
      said(
        rule,
        `${bullets(...five)}- [Learning to hear](https://arxiv.org/abs/2305.00009), CVPR\n  2020\n`,
      ),
    ).toEqual([])
  })

  test('a year whose bracket holds more', () => {
    const venues = five.map((venue) => venue.replace(/\d+/, '($&)'))
    expect(said(rule, bullets(...venues, 'CVPR (2019 **oral**).'))).toEqual([])
  })

  test('words of the title, and entries in code', () => {
    expect(
      said(rule, '- [What arxiv 2023 taught us about seeing](https://arxiv.org/abs/2305.00001)\n'),
    ).toEqual([])
    expect(
      said(rule, '```\n- [Learning to see](https://arxiv.org/abs/2305.00001), arxiv 2023\n```\n'),
    ).toEqual([])
  })
})

describe('tells', () => {
  test.each([
    ['arxiv 2023', 'arXiv 2023'],
    ['Arxiv 2023', 'arXiv 2023'],
    ['ARXIV', 'arXiv'],
    ['ACMMM 2022', 'ACM MM 2022'],
    ['ACM-MM 2022', 'ACM MM 2022'],
    ['NeurlPS 2022', 'NeurIPS 2022'],
    ['NEURIPS 2022', 'NeurIPS 2022'],
    ['cvpr 2022', 'CVPR 2022'],
    ['Eccv 2022', 'ECCV 2022'],
    ['INT J APPL EARTH OBS 2022', 'JAG 2022'],
    ['J SYST ENG ELECTRON 2023', 'JSEE 2023'],
    ['GRSL 2022.', 'GRSL 2022'],
    ['CVPR2022', 'CVPR 2022'],
    ["CVPR'22", 'CVPR 2022'],
    ['CVPR, 2022', 'CVPR 2022'],
    ['CVPR (2022)', 'CVPR 2022'],
    ['2022 CVPR', 'CVPR 2022'],
    ["arxiv'22", 'arXiv 2022'],
    ['arxiv 2022 (Oral)', 'arXiv 2022 (Oral)'],
  ])('%s', (venue, expected) => {
    const message = `8:66 warning Unexpected venue \`${venue}\`, expected \`${expected}\``
    expect(said(rule, table(...five, venue))).toEqual([message])
    expect(mended(rule, table(...five, venue))).toBe(table(...five, expected))
  })

  test('a misspelled name in a list of other layout keeps its own in no case', () => {
    const venues = five.map((venue) => venue.replace(' 20', "'"))
    expect(mended(rule, bullets(...venues, 'arxiv 2023'))).toBe(bullets(...venues, "arXiv'23"))
    expect(mended(rule, bullets(...venues, 'Remote Sensing 2023'))).toBe(
      bullets(...venues, "Remote Sensing'23"),
    )
  })

  test('no glued year behind a name of several words', () => {
    const glued = five.map((venue) => venue.replace(' ', ''))
    expect(mended(rule, table(...glued, 'Remote Sensing 2023'))).toBe(
      table(...glued, 'Remote Sensing 2023'),
    )
    expect(mended(rule, table(...glued, 'CVPR 2023'))).toBe(table(...glued, 'CVPR2023'))
  })

  test('a layout with brackets closes them', () => {
    const bracketed = five.map((venue) => venue.replace(/ (\d+)/, ' [$1]'))
    expect(mended(rule, bullets(...bracketed, 'CVPR 2023'))).toBe(
      bullets(...bracketed, 'CVPR [2023]'),
    )
  })

  test('honours stay beside the venue', () => {
    expect(mended(rule, table(...five, "CVPR'23 (Oral)"))).toBe(table(...five, 'CVPR 2023 (Oral)'))
  })

  test('no layout with a pipe, which would split a cell', () => {
    const piped = five.map((venue) => venue.replace(' ', ' \\| '))
    expect(said(rule, table(...piped, 'CVPR 2023'))).toEqual([])
  })

  test('where four of five write otherwise, and not where fewer do', () => {
    expect(places(rule, table(...five, 'CVPR2020'))).toHaveLength(1)
    expect(places(rule, table(...five, 'CVPR2020', 'ICCV2021'))).toEqual([])
    expect(
      places(rule, table(...five, 'CVPR 2018', 'ICML 2018', 'ICLR 2018', 'CVPR2020', 'ICCV2021')),
    ).toHaveLength(2)
  })

  test('the layout that the configuration names', () => {
    const config = {rules: {[rule]: ['warning', {layout: "V'YY"}]}} as const
    expect(mended(rule, table('CVPR 2023', 'Some Symposium 2020', 'CVPR'), {config})).toBe(
      table("CVPR'23", 'Some Symposium 2020', 'CVPR'),
    )
  })

  test('names that the configuration adds', () => {
    const config = {
      venues: [{name: 'SomSym', kind: 'conference', also: [], wrong: ['SomeSym']}],
    } as const
    expect(mended(rule, table('SomeSym 2020', 'somsym 2021'), {config})).toBe(
      table('SomSym 2020', 'SomSym 2021'),
    )
  })
})

describe('the fix', () => {
  test('keeps markup, blanks, CRLF and the byte order mark', () => {
    const text = (venue: string): string =>
      `\uFEFF| Title | Venue |\r\n|--|--|\r\n|[Learning to see](https://arxiv.org/abs/2305.00001) |  **${venue}**  |  \r\n`
    expect(mended(rule, text('arxiv 2023'))).toBe(text('arXiv 2023'))
  })

  test('is not offered where the text is not written as it reads', () => {
    const text =
      '| Title | Venue |\n|--|--|\n| [Learning to see](https://arxiv.org/abs/2305.00001) | ar**xiv** 2023 |\n'
    expect(places(rule, text)).toEqual(['3:57 warning'])
    expect(mended(rule, text)).toBe(text)
  })

  test('changes the venue and not the same words elsewhere', () => {
    const text =
      '- [arxiv 2023 in review](https://arxiv.org/abs/2305.00001?arxiv%202023), arxiv 2023 [arxiv 2023](https://arxiv.org/abs/2305.00001)\n'
    expect(mended(rule, text)).toBe(text.replace('), arxiv 2023', '), arXiv 2023'))
  })
})

test('past a dozen of one kind, one finding tells all and mends all', () => {
  const text = table(...Array.from({length: 21}, () => 'arxiv 2023'), 'ACMMM 2022')
  expect(said(rule, text)).toEqual([
    '3:66 warning Unexpected venue `arxiv 2023`, expected `arXiv 2023` (21 such venues)',
    '24:68 warning Unexpected venue `ACMMM 2022`, expected `ACM MM 2022`',
  ])
  const [folded] = lint(text).filter((finding) => finding.rule === rule)
  expect(folded?.related).toHaveLength(20)
  expect(folded?.fix?.edits).toHaveLength(21)
  expect(mended(rule, text)).toBe(
    text.replaceAll('arxiv 2023', 'arXiv 2023').replace('ACMMM', 'ACM MM'),
  )
  expect(places(rule, table(...Array.from({length: 12}, () => 'arxiv 2023')))).toHaveLength(12)
})

test('the number of a workshop may be that of its edition', () => {
  const six = Array.from({length: 6}, (_, index) => `ICASSP ${2013 + index}`)
  expect(places(rule, table(...six, 'SSW 11'))).toEqual([])
  expect(places(rule, table(...six, 'ICASSP 21'))).toHaveLength(1)
})

test('a badge is told as it is read, and its address is left as it is', () => {
  const badge = (words: string): string =>
    `![](https://img.shields.io/badge/Conference-${words}-blue)`
  const words = [
    ...Array.from({length: 8}, (_, index) => `CVPR'1${index}`),
    // How a name and a year are put together in an address is left.
    'ECCV2024',
    'TMLR_2024',
    "Neurips'24",
  ]
  const text = bullets(...words.map(badge))
  expect(said(rule, text)).toEqual([
    expect.stringContaining("Unexpected venue `Neurips'24`, expected `NeurIPS'24`"),
  ])
  expect(mended(rule, text)).toBe(text)
})

test('the full stop of a name cut short is no layout', () => {
  const six = Array.from({length: 6}, (_, index) => `CVPR, ${2013 + index}`)
  expect(places(rule, table(...six, 'IEEE Sensors J., 2024'))).toEqual([])
})

test('a preprint is a word, a date no conference, and a glued workshop is written as it is', () => {
  expect(places(rule, table('preprint', 'preprint 2022'))).toEqual([])
  expect(places(rule, '- Learning to see\n  - Date: 2026\n')).toEqual([])
  expect(places(rule, table('CVPR2021', 'ICCV2021', 'ICCVworkshop2023'))).toEqual([])
})

test('a dash that leads to a venue is no part of its layout', () => {
  const item = (venue: string, at: number): string =>
    `- [Learning to see ${at}](https://arxiv.org/abs/2305.0000${at}) ${venue}\n`
  const six = Array.from({length: 6}, (_, at) => item(`- CVPR ${2013 + at}`, at)).join('')
  expect(places(rule, six + item('-CVPR 2020', 7))).toEqual([])
})

test('a venue in a bracket of its own takes no second one', () => {
  const six = Array.from({length: 6}, (_, index) => `ICLR (${2018 + index})`)
  expect(places(rule, table(...six, 'ICML 2020'))).toHaveLength(1)
  const bullets = (venue: string): string =>
    [...six, venue].map((one) => `- [Learning to see](https://x.org/a.pdf) ${one}\n`).join('')
  expect(places(rule, bullets('arXiv (ICML 2020)'))).toEqual([])
})

test('a venue before its pages is part of a citation', () => {
  const six = Array.from({length: 6}, (_, index) => `ICLR, ${2018 + index}`)
  const bullets = (venue: string): string =>
    [...six, venue].map((one) => `- [Learning to see](https://x.org/a.pdf) ${one}\n`).join('')
  expect(places(rule, bullets('ICPRAM. 2017'))).toHaveLength(1)
  expect(places(rule, bullets('ICPRAM. 2017: 324-331.'))).toEqual([])
})

test('a venue that leads in the words of a name is in no field of its own', () => {
  const item = (words: string, index: number): string =>
    `- [${words}](https://arxiv.org/abs/2305.0000${index})\n`
  const list = five
    .map((venue, index) => item(`Learning to see - ${venue.replace(' ', ' - ')}`, index))
    .join('')
  expect(said(rule, list + item('ECCV2018 Segmentation Challenge', 6))).toEqual([])
  expect(said(rule, list + item('Learning to hear - ECCV2018', 6))).toHaveLength(1)
})

test('a sentence that says where something can be read', () => {
  const text = (words: string) =>
    `- [Learning to see](https://arxiv.org/abs/2305.00001) - a new book ${words}\n`
  expect(said(rule, text('published on ArXiv.'))).toEqual([])
  expect(said(rule, text('(ArXiv)'))).toHaveLength(1)
})

test('the label of a link that has lost its parentheses', () => {
  const text = (link: string) =>
    `**Learning to see far.**  \nAnn Bee, Cy Dee.  \n*Preprint, July 2022.*  \n[${link}]\n`
  expect(said(rule, text('[arxiv]https://arxiv.org/abs/2207.13921'))).toEqual([])
})

test('the label of a link that is its address', () => {
  const text = (label: string) =>
    `- Learning to see far, 2022. [${label}](https://arxiv.org/abs/2207.13921)\n`
  expect(said(rule, text('arxiv.org/abs/2207.13921'))).toEqual([])
  expect(said(rule, text('arxiv 2022'))).toHaveLength(1)
})

test('a server of preprints that a list writes in small letters is told once', () => {
  expect(said(rule, table(...Array.from({length: 5}, () => 'openreview 2023')))).toEqual([
    expect.stringContaining('expected `OpenReview 2023` (5 such venues)'),
  ])
})

test('a venue that others follow is one of a series', () => {
  const item = (venue: string, index: number): string =>
    `- (${venue}) **Learning to see ${'ABCDEFG'[index]}** [[pdf](https://arxiv.org/abs/2305.0000${index})]\n`
  const usual = Array.from({length: 6}, (_, index) => item('2020 ACL', index)).join('')
  expect(said(rule, usual + item('EMNLP 2022', 6))).toHaveLength(1)
  expect(said(rule, usual + item('EMNLP 2022, ACL 2021', 6))).toEqual([])
})

test('a name in full takes no layout of the short one that stands behind it', () => {
  const item = (venue: string, at: number): string =>
    `- Learning to see ${at}. In _${venue}_. [paper](https://x.org/${at}.pdf)\n`
  const short = Array.from({length: 12}, (_, at) => item(`CVPR'${at + 10}`, at)).join('')
  const full = '2018 ACM Transactions on Multimedia Computing, Communications, and Applications'
  expect(said(rule, short + item(`${full} (TOMM'18)`, 20))).toEqual([])
})
