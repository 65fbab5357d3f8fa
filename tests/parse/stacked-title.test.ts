import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const links = '[[Paper](https://arxiv.org/abs/2305.05726)] | [[Codes](https://github.com/bee/far)]'

test('a bold title, its authors and its links in a paragraph each are one paper', () => {
  const text = `# L

## Far

**Learning to See Far**

*Ann Bee, Cy Dee*

ICLR 2024. ${links}

**Learning to Hear from Afar**

Ann Bee and Cy Dee

Far Sounds, 2023

${links}
`
  const read = parse(text).entries.map(({title, venue, year, links: [paper, code]}) =>
    [title, venue?.name, year, paper?.role, code?.role].join(' | '),
  )
  expect(read).toEqual([
    'Learning to See Far | ICLR | 2024 | paper | code',
    'Learning to Hear from Afar | Far Sounds | 2023 | paper | code',
  ])
})

test('what a list is cited by is one alone', () => {
  const text = `# L\n\n**A Survey of Seeing Far**\n\n*Ann Bee, Cy Dee*\n\n${links}\n\n## Far\n\n- [Learning to Hear](https://arxiv.org/abs/2305.05727), CVPR 2023\n`
  expect(parse(text).entries.map(({title}) => title)).toEqual(['Learning to Hear'])
})
