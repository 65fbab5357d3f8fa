import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test('a title that leads to the notes of the list is one where its venue stands beside it', () => {
  const {entries} = parse(`# L

| Title | Venue | Code |
| --- | --- | --- |
| [Learning to See Far](#far) | AAAI 2019 | [GitHub](https://github.com/bee/far) |
| Learning to See Near | AAAI 2018 | [GitHub](https://github.com/bee/near) |
| [Papers on Far Sights](#sights) | | |
`)
  expect(entries.map(({title, links}) => [title, links.map(({role}) => role)])).toEqual([
    ['Learning to See Far', ['contents', 'code']],
    ['Learning to See Near', ['code']],
  ])
})

test('so it is in an item', () => {
  const text = `# L

- [Learning to See Far](#far), AAAI 2019 [code](https://github.com/bee/far)
- [Learning to See Near](https://arxiv.org/abs/2305.05726), AAAI 2018
- [Learning to Look Back](https://arxiv.org/abs/2305.05727), AAAI 2017
- [Learning to Look Down](https://arxiv.org/abs/2305.05728), AAAI 2016
- [Papers on Far and Wide Sights](#sights) and their [code](https://github.com/bee/near)
`
  expect(parse(text).entries.map(({title}) => title)).toEqual([
    'Learning to See Far',
    'Learning to See Near',
    'Learning to Look Back',
    'Learning to Look Down',
  ])
})
