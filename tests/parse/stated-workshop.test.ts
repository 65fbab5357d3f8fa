import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'

test.each([
  [`- [Learning to See](${url}) (EMNLP2019 WS)`, 'EMNLPW'],
  [`- [Learning to See](${url}) (ACL WS 2019)`, 'ACLW'],
  [`- [Learning to See](${url}), CVPR 2019 Worksop.`, 'CVPRW'],
  [`- Learning to See, EMNLP Workshop on Far Sights (WOFS), 2019, [[paper]](${url})`, 'EMNLPW'],
  [`- [Learning to See](${url}) IEEE EMNLP Far Sights Workshop (2019)`, 'EMNLPW'],
  [
    `- Bee A, Dee C. Learning to See[C]//Proceedings of the 2019 5th Conference on Far Sights. 2019: 224-228. [paper](${url})`,
    '5th Conference on Far Sights',
  ],
  [`- Learning to See, Workshop on Far Sights, EMNLP 2019, [[paper]](${url})`, 'EMNLPW'],
  [
    `- [Learning to See](${url}), Workshop on Lamps, Stars, and Far Sights (EMNLP WOFS), 2019`,
    'EMNLPW',
  ],
  [`- Learning to See, WOFS@EMNLP, 2019, [[paper]](${url})`, 'EMNLPW'],
  [`- Learning to See, NAACL SRW, 2019, [[paper]](${url})`, 'NAACL SRW'],
  [`- [2019 ICSE@NLBSE] Learning to See [[paper]](${url})`, 'NLBSE'],
  [`- Learning to See, WOFS @ EMNLP 2019 [[paper]](${url})`, 'EMNLPW'],
  [`- [2019 WOFS @ EMNLP] Learning to See [[paper]](${url})`, 'EMNLPW'],
  [
    `- Learning to See, Proceedings of the Conference on Far Sights (COFS), 2019, [[paper]](${url})`,
    'Conference on Far Sights (COFS)',
  ],
])('a meeting that is told by its name: %s', (item, name) => {
  expect(onlyEntry(item)).toMatchObject({title: 'Learning to See', venue: {name}, year: 2019})
})

test.each([
  ['Blog post', 'project'],
  ['Blog post (unofficial)', 'project'],
  ['Video presentation', 'project'],
  ['Audio samples', 'project'],
  ['Colab', 'code'],
  ['BibTeX', 'other'],
  ['Leaderboards', 'other'],
])('the role of a link that is labelled %s', (label, role) => {
  const {links, venue} = onlyEntry(`- [Learning to See](${url}) [[${label}](https://a.org/b)]`)
  expect([links[1]?.role, venue]).toEqual([role, undefined])
})

test.each(['SEE2 Workshop, 2019', 'SEE2 Workshop 2019'])(
  'a workshop whose name ends with a number: %s',
  (said) => {
    const {venue, year} = onlyEntry(`- "Learning to See", ${said}. [[paper](${url})]`)
    expect([venue?.name, year]).toEqual(['SEE2 Workshop', 2019])
  },
)
