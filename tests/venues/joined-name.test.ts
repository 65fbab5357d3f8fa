import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each([
  ['Computers & Mathematics with Applications, 2006', 'Computers & Mathematics with Applications'],
  ['Computers & Far Sights, 2006', 'Computers & Far Sights'],
  ['Computers, 2020', 'Computers'],
])('the first word of a longer name is no venue: %s', (words, name) => {
  const item = `- Learning to see far, [Paper](https://see.org/s.pdf), (Accepted by ${words})`
  expect(onlyEntry(item).venue?.name).toBe(name)
})

test.each([
  ['European Conference on Computer Vision-ECCV 2014', 'ECCV'],
  ['Computer Vision-ECCV 2014', 'ECCV'],
  [
    '2007 IEEE International Conference on Acoustics, Speech and Signal Processing-ICASSP’07',
    'ICASSP',
  ],
  ['Far Sights Pre-CVPR 2014', 'Far Sights Pre-CVPR'],
])('a hyphen joins the first letters to a name in full: %s', (words, name) => {
  const table = `| Title | Venue |\n|---|---|\n| [Learning to see](https://see.org/s.pdf) | ${words} |`
  expect(onlyEntry(table).venue?.name).toBe(name)
})
