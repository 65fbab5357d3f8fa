import {describe, expect, test} from 'vitest'
import {indexVenues} from '../../src/venues/index.ts'
import {venueSearch} from '../../src/venues/search.ts'

const search = venueSearch(indexVenues())

function found(text: string): string | undefined {
  const match = search(text)
  return match && text.slice(match.start, match.end)
}

describe('is found', () => {
  test.each([
    ['Ann Bee, CVPR 2023', 'CVPR 2023'],
    ["in CVPR'23.", "CVPR'23"],
    ['ECCV ’22', 'ECCV ’22'],
    ['CVPR2023 oral', 'CVPR2023'],
    ['(ICCV 2023)', 'ICCV 2023'],
    ['[ICCV 2023]', 'ICCV 2023'],
    ['CVPR (2023), Ann', 'CVPR (2023)'],
    ['CVPR [2023], Ann', 'CVPR [2023]'],
    ['ICLR-2024', 'ICLR-2024'],
    ['CVPR: 2023', 'CVPR: 2023'],
    ['ICCV (2) 2019', 'ICCV (2) 2019'],
    ['ICCV (2)', 'ICCV'],
    ['Cy Dee, arxiv-preprint 2205.14042', 'arxiv-preprint'],
    ['see far (IEEE Access 20)', 'IEEE Access 20'],
    ['2024 ICLR', '2024 ICLR'],
    ['2016 S&P JSMA', '2016 S&P'],
    ['NSDI 17 -- ', 'NSDI 17'],
    ['2024-ICLR spotlight', '2024-ICLR'],
    ['Ann Bee. CVPR.', 'CVPR'],
    ['a NeurIPS paper', 'NeurIPS'],
    ['arxiv', 'arxiv'],
    ['arXiv:2305.00001', 'arXiv'],
    ['Sensors 2020', 'Sensors 2020'],
    ['Nature, 2020', 'Nature, 2020'],
    ['Pattern Recognition 2020', 'Pattern Recognition 2020'],
    ['Remote\nSensing 2022', 'Remote\nSensing 2022'],
    ['IEEE Trans. Geosci. Remote Sens. 2021', 'IEEE Trans. Geosci. Remote Sens. 2021'],
    [
      'in Proc. IEEE Conf. Comput. Vis. Pattern Recognit., 2016, pp. 770',
      'Proc. IEEE Conf. Comput. Vis. Pattern Recognit., 2016',
    ],
    ['Seeing by Vision. Pattern Recognit., 2016', 'Pattern Recognit., 2016'],
    ['see far (Theor. Comp. Science 2010)', 'Theor. Comp. Science 2010'],
    ['A. Bee, C. Dee. Science 2010', 'Science 2010'],
    ['see far. ACM T INTEL SYST TEC, 2011', 'ACM T INTEL SYST TEC, 2011'],
    ['*Bee et al.* *SEM 2019', '*SEM 2019'],
    ['see, InterSpeech-2016, [pdf]', 'InterSpeech-2016'],
    ['ACM Multimedia 2020', 'ACM Multimedia 2020'],
    ['RA-L 2023', 'RA-L 2023'],
    ['ISPRS P&RS 2020', 'ISPRS P&RS 2020'],
    ['ICCV 2021 and CVPR 2022', 'ICCV 2021'],
    ['Science of seeing, CVPR 2022', 'CVPR 2022'],
    ['CVPR 2023 Workshop on seeing', 'CVPR 2023 Workshop'],
    ['CVPR 2023 workshops, Ann', 'CVPR 2023 workshops'],
    ['ICML Workshop 2021', 'ICML Workshop 2021'],
    ['EMNLP 2022 (Findings).', 'EMNLP 2022 (Findings)'],
    ['seeing, ICLR 24 Tiny Paper, far', 'ICLR 24'],
    ['CVPRW 2023', 'CVPRW 2023'],
    ['CVPR2023W', 'CVPR2023W'],
    ['遥感，CVPR 2023', 'CVPR 2023'],
    ['🎈CVPR 2023', 'CVPR 2023'],
    ['CVPR 20234', 'CVPR'],
    ['NeurlPS 2021', 'NeurlPS 2021'],
  ])('%j: %j', (text, expected) => {
    expect(found(text)).toBe(expected)
  })
})

describe('is not found', () => {
  test.each([
    'far sights by accelerated MRI, 2019',
    'The Science of deep learning',
    'published in Nature',
    'Sensors for deep learning',
    'Remote Sensing of forests',
    'pattern recognition in 2020',
    'a survey of pattern recognition, 2020',
    'bioinformatics 2020',
    'access 2021',
    'CVPRX 2023',
    'xCVPR 2023',
    'x-CVPR 2023',
    'github.com/CVPR-2023',
    'MM-LLM 2023',
    'a PR for 2023',
    'RS5M',
    'the ACL ligament',
    'an RSS feed',
    'chi 2023',
    'USA 2023',
    'base 2020',
    'www 2020',
    'In 2020 we',
    'Symposium 2020',
    '',
    '2020',
  ])('%j', (text) => {
    expect(found(text)).toBeUndefined()
  })
})

test('names of the user are found with their signs taken for what they are', () => {
  const own = venueSearch(indexVenues([{name: 'C++ Conf (EU)', kind: 'conference', also: ['C.E']}]))
  expect(own('at C++ Conf (EU) 2020')).toEqual({start: 3, end: 21, dated: true})
  expect(own('CxE 2020')).toBeUndefined()
})

test.each(['arxiv preprint 2020', 'Arxiv preprint 2020', 'arXiv preprint 2020'])(
  'a preprint is found in any case: %s',
  (raw) => {
    expect(search(`Learning to see, ${raw}`)).toEqual({
      start: 17,
      end: 17 + raw.length,
      dated: true,
    })
  },
)
