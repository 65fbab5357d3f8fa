import {describe, expect, test} from 'vitest'
import {indexVenues} from '../../src/venues/index.ts'
import {readVenue} from '../../src/venues/reading.ts'
import {venueSearch} from '../../src/venues/search.ts'

const index = indexVenues()
const search = venueSearch(index)

test.each([
  ['2018 IEEE Data Science Workshop', 'IEEE Data Science Workshop', 2018],
  ['Science Workshop', 'Science Workshop', undefined],
  ['Science 2018', 'Science', 2018],
])('a journal of one word is no part of a meeting: %s', (raw, name, year) => {
  expect(readVenue(raw, index)).toMatchObject({name, year})
})

describe('a workshop by a name of its own, behind its host', () => {
  test.each([
    ['CVPR2022 NTIRE workshop', 'CVPRW', 2022],
    ['CVPR24W', 'CVPRW', 2024],
    ['CVPR 24W', 'CVPRW', 2024],
    ["ICCV'23W", 'ICCVW', 2023],
    ['ECCV20-W', 'ECCVW', 2020],
    ['ICLR 2021 Neural Compression Workshop', 'ICLRW', 2021],
    ['ICML 2020 GRL+ Workshop', 'ICMLW', 2020],
    ['ICML 2015 deep seeing workshop', 'ICMLW', 2015],
    ['NeurIPS 2019: Deep RL Workshop', 'NeurIPSW', 2019],
    ['NeurIPS Systems for ML Workshop 2018', 'NeurIPSW', 2018],
    ['IJCAI-PRICAI2020 Seeing Workshop', 'IJCAI Workshop', 2020],
  ])('%j', (raw, name, year) => {
    expect(readVenue(raw, index)).toMatchObject({name, year})
    const match = search(`Ann Bee, ${raw}. [paper]`)
    expect(match).toMatchObject({start: 9, end: 9 + raw.length})
  })

  test('but no word of the next sentence, and none that says what happened there', () => {
    expect(search('CVPR 2020 best paper, and workshop')).toMatchObject({end: 'CVPR 2020'.length})
    expect(search('CVPR 2020 presented at a workshop')).toMatchObject({end: 'CVPR 2020'.length})
    expect(search('CVPR 2020. Seeing in the Workshop')).toMatchObject({end: 'CVPR 2020'.length})
  })
})

test.each([
  ['SIGGRAPH Asia 17', 'SIGGRAPH Asia', 2017],
  ['ACM MM 21', 'ACM MM', 2021],
  ['USENIX Security 24 (Oral)', 'USENIX Security', 2024],
  ['AAAI-21 RL in Games Workshop', 'AAAIW', 2021],
  ['ACL 57', 'ACL', undefined],
  ['Sensors 20', 'Sensors', undefined],
])('two digits behind a name of several words: %j', (raw, name, year) => {
  expect(readVenue(raw, index)).toMatchObject({name, year})
})

test.each([
  ["Applied Science'23", 'Applied Sciences'],
  ['Open Data 2020', 'Open Data'],
  ['MDPI Sensors 2022', 'Sensors'],
])('a word may make another journal of one: %j', (raw, name) => {
  expect(readVenue(raw, index)).toMatchObject({name})
})

test.each([
  ['Ann Bee, SIGGRAPH Asia.', 'SIGGRAPH Asia'],
  ['Proc. of the 9th ACM Multimedia Systems Conference', undefined],
])('a name of several words without a year: %j', (text, name) => {
  const match = search(text)
  expect(match && text.slice(match.start, match.end)).toBe(name)
})

describe('a workshop by its short name, before its host', () => {
  test.each([
    ['LOUHI at EMNLP 2019', 'EMNLPW', 2019],
    ['LOUHI 2019 at EMNLP', 'EMNLPW', 2019],
    ['BioNLP at ACL 2020', 'BioNLP', 2020],
    ['Workshop on RecSys, 2016', 'RecSys Workshop', 2016],
    ["NDSS FutureG Workshop'25", 'NDSS Workshop', 2025],
  ])('%j', (raw, name, year) => {
    expect(readVenue(raw, index)).toMatchObject({name, year})
    expect(search(`Learning to see (${raw})`)).toMatchObject({start: 17, end: 17 + raw.length})
  })

  test.each(['Oral at ACL 2020', 'Spotlight at the ACL 2020'])(
    'but in %j it is the host',
    (raw) => {
      expect(readVenue(raw, index)).toMatchObject({name: 'ACL', year: 2020})
    },
  )
})

describe('a workshop before its host', () => {
  test('with nothing between but a blank', () => {
    const venue = 'AI for Far Sights Workshop CVPR 2020'
    expect(readVenue(venue, index)).toMatchObject({name: 'CVPRW', year: 2020})
    expect(search(`Ann Bee, ${venue}. [paper]`)).toMatchObject({start: 9, end: 9 + venue.length})
  })

  test('but no other meeting', () => {
    expect(search('seen (ACL Workshop BlackboxNLP 2019)')).toMatchObject({start: 19})
  })

  test('but no word of a sentence', () => {
    expect(search('shown in our workshop CVPR 2020')).toMatchObject({start: 22})
  })
})
