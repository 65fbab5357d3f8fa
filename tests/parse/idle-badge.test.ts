import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const shield = 'https://img.shields.io/badge'
const title = '[Learning to see](https://arxiv.org/abs/2305.05726)'

test.each([
  [`![](${shield}/CVPR-blue)`, 'CVPR', undefined],
  [`[![Paper](${shield}/ICCV-blue)]()`, 'ICCV', undefined],
  [`[![Paper](${shield}/arXiv-blue)]()`, 'arXiv', undefined],
  [`[![](${shield}/NeurIPS-blue)](https://arxiv.org/abs/2305.05726v2)`, 'NeurIPS', undefined],
  [`[![](${shield}/arXiv-blue)](https://arxiv.org/abs/2305.05726v2)`, undefined, undefined],
  [`![](${shield}/CVPR-blue) ![](${shield}/Oral-red)`, 'CVPR', undefined],
  [`![](${shield}/CVPR-blue) ![](${shield}/CCF--B-red)`, 'CVPR', undefined],
  [`![](${shield}/SeeNet-blue) ![](${shield}/NER-red)`, undefined, undefined],
  [`![](${shield}/Arxiv-blue) ![](${shield}/far_lamps-red)`, 'arXiv', undefined],
  [`<img src="${shield}/ICLR'24-blue" alt="x">`, 'ICLR', 2024],
  [`![](${shield}/AAAI%202025%20Workshop%20PDLM-blue)`, 'AAAIW', 2025],
  [`![](${shield}/Conf-ICCV23-blue) ![](${shield}/Top%201%25%202023-red)`, 'ICCV', 2023],
  [`![](${shield}/Best%20Model%202023-red)`, undefined, undefined],
  [`<a href="https://a.org/b"><img height="20" src='${shield}/ICML-2022-blue'/></a>`, 'ICML', 2022],
])('a venue on a badge: %s', (badge, name, year) => {
  const {venue} = onlyEntry(`- ${title} ${badge}`)
  expect([venue?.name, venue?.year]).toEqual([name, year])
})

test.each([
  [`[![Paper](${shield}/CVPR-blue)]()`, 'badge'],
  [`[![Paper](${shield}/arXiv-blue)]()`, 'badge'],
  [`[![Code](${shield}/Code-blue)]()`, 'code'],
])('what a badge is that leads nowhere: %s', (badge, role) => {
  expect(onlyEntry(`- ${title} ${badge}`).links[1]?.role).toBe(role)
})

test('a badge that ends with a month says when a preprint appeared', () => {
  const {venue} = onlyEntry(`- ${title} ![](${shield}/arXiv-2023.05-red)`)
  expect([venue?.name, venue?.year]).toEqual(['arXiv', 2023])
})
