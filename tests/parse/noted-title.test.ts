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
