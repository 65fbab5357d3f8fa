import {expect, test} from 'vitest'
import {indexVenues} from '../../src/venues/index.ts'
import {readKnown} from '../../src/venues/reading.ts'

const index = indexVenues()

test.each([
  ['ACM SIGKDD international conference on knowledge discovery and data mining 2016', 'KDD'],
  ['26th International Conference on World Wide Web 2017', 'WWW'],
  ['SIGCHI Conference on Human Factors in Computing Systems 2011', 'CHI'],
  ['ACM/IEEE International Conference on Automated Software Engineering 2018', 'ASE'],
  ['IEEE Conference on Data Mining 2019', 'ICDM'],
  ['International Conference on Robot Learning 2023', 'CoRL'],
  ['IEEE 36th International Conference on Data Engineering 2020', 'ICDE'],
])('a meeting by a full name in other words: %s', (text, name) => {
  expect(readKnown(text, index)?.name).toBe(name)
})

test.each([
  'Swedish Conference on Machine Learning 2019',
  'International Conference on Hydraulic Engineering 2019',
  'Workshop on Robotics 2019',
])('what a meeting is on is no journal: %s', (text) => {
  expect(readKnown(text, index)).toBeUndefined()
})
