import {describe, expect, test} from 'vitest'
import {indexVenues} from '../../src/venues/index.ts'
import {readKnown, readVenue} from '../../src/venues/reading.ts'

const index = indexVenues()

describe('a known venue', () => {
  test.each([
    ['CVPR 2023', 'CVPR', 2023, 'V YYYY'],
    ['CVPR2023', 'CVPR', 2023, 'VYYYY'],
    ['CoRR 2015', 'arXiv', 2015, 'V YYYY'],
    ['Security and Privacy (S&P). 2017', 'IEEE S&P', 2017, 'V. YYYY'],
    ['IEEE Security & Privacy, 2017', 'IEEE S&P Magazine', 2017, 'V, YYYY'],
    ["CVPR'23", 'CVPR', 2023, "V'YY"],
    ['CVPR’23', 'CVPR', 2023, 'V’YY'],
    ["CVPR' 23", 'CVPR', 2023, "V' YY"],
    ['CVPR, 2023', 'CVPR', 2023, 'V, YYYY'],
    ['CVPR-2023', 'CVPR', 2023, 'V-YYYY'],
    ['CVPR (2023)', 'CVPR', 2023, 'V (YYYY)'],
    ['CVPR [2023]', 'CVPR', 2023, 'V [YYYY]'],
    ['(CVPR 2023 Oral)', 'CVPR', 2023, '(V YYYY)'],
    ['[CVPR 2023]', 'CVPR', 2023, '[V YYYY]'],
    ['(CVPR)', 'CVPR', undefined, '(V)'],
    ['In CVPR 2023', 'CVPR', 2023, 'In V YYYY'],
    ['Proceedings of the ICML 2020', 'ICML', 2020, 'Proceedings of the V YYYY'],
    ['Proc. of ICML 2020', 'ICML', 2020, 'Proc. of V YYYY'],
    ['ICLR 2024 (Spotlight)', 'ICLR', 2024, 'V YYYY'],
    ['ICLR 2024 [Oral]', 'ICLR', 2024, 'V YYYY'],
    ['ICLR 2024 Best Paper Award', 'ICLR', 2024, 'V YYYY'],
    ['ICLR 2024 accepted', 'ICLR', 2024, 'V YYYY'],
    ['AAAI24', 'AAAI', 2024, 'VYY'],
    ['AAAI-24', 'AAAI', 2024, 'V-YY'],
    ['AAAI 24', 'AAAI', 2024, 'V YY'],
    ['NIPS99', 'NeurIPS', 1999, 'VYY'],
    ['2023 ICCV', 'ICCV', 2023, 'YYYY V'],
    ['2023-ICCV', 'ICCV', 2023, 'YYYY-V'],
    ['3DV 2020', '3DV', 2020, 'V YYYY'],
    ["3DV'20", '3DV', 2020, "V'YY"],
    ['NIPS 2017', 'NeurIPS', 2017, 'V YYYY'],
    ['GRSL 2022.', 'GRSL', 2022, 'V YYYY.'],
    ['CVPR.', 'CVPR', undefined, 'V.'],
    ['NIPS B&D 2024', 'NeurIPS', 2024, 'V B&D YYYY'],
    ['IFAC Control Engineering Practice 2024', 'Control Eng. Pract.', 2024, 'IFAC V YYYY'],
    ['WACV Pattern Recognition 2020', 'WACV', 2020, 'V Pattern Recognition YYYY'],
    ['IEEE Trans. Geosci. Remote Sens. 2021', 'TGRS', 2021, 'V YYYY'],
    ['ACM Trans. Graph. 2021', 'TOG', 2021, 'V YYYY'],
    ['Int. J. Appl. Earth Obs. Geoinf. 2021', 'JAG', 2021, 'V YYYY'],
    ['SIGGRAPH (TOG) 2021', 'SIGGRAPH', 2021, 'V YYYY'],
    ['USENIX Security Symposium (Security), 2023', 'USENIX Security', 2023, 'V (Security), YYYY'],
    ['EMNLP (Findings) 2021', 'EMNLP Findings', 2021, 'V YYYY'],
    ['Findings of EMNLP 2022', 'EMNLP Findings', 2022, 'V YYYY'],
    ['EMNLP 2022 Findings', 'EMNLP Findings', 2022, 'V YYYY Findings'],
    ['EMNLP 2022 (Findings)', 'EMNLP Findings', 2022, 'V YYYY (Findings)'],
    ['EMNLP finding 2023', 'EMNLP Findings', 2023, 'V YYYY'],
    ['EMNLP Finding2023', 'EMNLP Findings', 2023, 'VYYYY'],
    ['CVPR Workshop 2023', 'CVPRW', 2023, 'V YYYY'],
    ['CVPR 2023 Workshops', 'CVPRW', 2023, 'V YYYY Workshops'],
    ['ICML 2023 workshop', 'ICMLW', 2023, 'V YYYY workshop'],
    ['CVPR 2023/ICCV 2023', 'CVPR', 2023, 'V YYYY/ICCV 2023'],
    ['remote  sensing 2020', 'Remote Sensing', 2020, 'V YYYY'],
    ['CVPR\n2023', 'CVPR', 2023, 'V YYYY'],
    ['CVPR\u00A02023', 'CVPR', 2023, 'V YYYY'],
  ])('%j', (raw, name, year, layout) => {
    expect(readVenue(raw, index)).toMatchObject({name, year, layout})
  })
})

describe('what should stand there', () => {
  test.each([
    ['arxiv 2023', 'arxiv', 'arXiv'],
    ['ArXiv', 'ArXiv', 'arXiv'],
    ['ARXIV 2023', 'ARXIV', 'arXiv'],
    ['NeurlPS 2021', 'NeurlPS', 'NeurIPS'],
    ['neurips', 'neurips', 'NeurIPS'],
    ['ACMMM 2022', 'ACMMM', 'ACM MM'],
    ['INT J APPL EARTH OBS 2022', 'INT J APPL EARTH OBS', 'JAG'],
    ['J SYST ENG ELECTRON 2023', 'J SYST ENG ELECTRON', 'JSEE'],
    ['cvpr 2020', 'cvpr', 'CVPR'],
    // taste
    ['INTERSPEECH 2020', 'INTERSPEECH', 'INTERSPEECH'],
    ['Remote sensing 2020', 'Remote sensing', 'Remote sensing'],
    [
      'Computer Speech & Language, 1999',
      'Computer Speech & Language',
      'Computer Speech & Language',
    ],
    [
      'IEEE TRANSACTIONS ON IMAGE PROCESSING',
      'IEEE TRANSACTIONS ON IMAGE PROCESSING',
      'IEEE TRANSACTIONS ON IMAGE PROCESSING',
    ],
    [
      'IEEE Trans Geosci Remote Sens 2020',
      'IEEE Trans Geosci Remote Sens',
      'IEEE Trans Geosci Remote Sens',
    ],
    ['NIPS 2017', 'NIPS', 'NIPS'],
    ['Some Symposium 2020', 'Some Symposium', 'Some Symposium'],
    // Signs between letters are taste, their case is not.
    ['ral 2019', 'ral', 'RAL'],
    ['ra-l 2019', 'ra-l', 'RA-L'],
    ['acmmm 2020', 'acmmm', 'ACM MM'],
  ])('%j', (raw, written, expected) => {
    expect(readVenue(raw, index)).toMatchObject({written, expected})
  })
})

describe('an unknown venue keeps its words', () => {
  test.each([
    ['Some Symposium 2020', 'Some Symposium', 2020],
    ['(Some Symposium, 2020)', 'Some Symposium', 2020],
    ['某某学报 2020', '某某学报', 2020],
    ['$& 2020 Workshop', 'Workshop', 2020],
    ['J. Int. 2020', 'J. Int.', 2020],
    ['J. Comput. 2012', 'J. Comput.', 2012],
    // Surnames, as in `C. Ré. 2020`
    ['Ré. 2020', 'Ré.', 2020],
    ['Re. 2020', 'Re.', 2020],
    // What a known name goes on with makes another of it.
    [
      'Journal of Remote Sensing and Far Sights 2020',
      'Journal of Remote Sensing and Far Sights',
      2020,
    ],
  ])('%j', (raw, name, year) => {
    expect(readVenue(raw, index)).toMatchObject({name, year, row: undefined})
  })
})

test.each(['', '-', '2023', "'23", '2023.05', '()', '🎈', ' ', 'Oral', '12345'])(
  'none in %j',
  (raw) => {
    expect(readVenue(raw, index)).toBeUndefined()
  },
)

test('long runs of signs are read in no time', () => {
  const started = performance.now()
  for (const sign of [',', '(', ')', '.', ' ', '-', "'", ' ,', ')(', 'a.', 'in ']) {
    const run = sign.repeat(10_000)
    readVenue(`${run}CVPR${run}b`, index)
    readVenue(`CVPR${run} 2023${run}`, index)
  }
  expect(performance.now() - started).toBeLessThan(2000)
})

test('the end of a tag is no name', () => {
  expect(readKnown('ins> 2022', index)).toBeUndefined()
  expect(readKnown('INS 2022', index)?.name).toBe('Information Sciences')
})

test.each([
  ['Machine Learning for Signal Processing, 2012', 'MLSP'],
  ['Neural Networks for Signal Processing, 2001', 'Neural Networks for Signal Processing'],
  ['Neural Networks, 2001', 'Neural Networks'],
])('a journal that is for something is another: %s', (raw, name) => {
  expect(readVenue(raw, index)).toMatchObject({name})
})

describe('how often a journal is cited', () => {
  test.each([
    ['Far Sights Letters IF=13.9', 'Far Sights Letters', undefined],
    ['Far Sights Letters, 2024 (IF: 7)', 'Far Sights Letters', 2024],
    ['TPAMI (IF 20.8)', 'TPAMI', undefined],
    ['IF 2023', 'Information Fusion', 2023],
  ])('is no venue: %s', (raw, name, year) => {
    expect(readVenue(raw, index)).toMatchObject({name, year})
  })
})

test('a journal may be only what another is on', () => {
  expect(readVenue('Artificial Intelligence in Far Sights', index)?.row).toBeUndefined()
  expect(readVenue('Artificial Intelligence in Medicine', index)?.name).toBe('AIIM')
})
