import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = '- [Learning to See Far](https://arxiv.org/abs/1604.01093)\n'

function titles(text: string): string[] {
  return parse(`# Far sights\n\n${text}`).entries.map(({title}) => title)
}

test('a sentence that says where more is available is no entry', () => {
  const more =
    '- More pictures of other lamps (near and far) are available [here](https://github.com/bee/more).\n'
  expect(titles(`## Papers\n\n${paper}${more}`)).toEqual(['Learning to See Far'])
})

test('a title before a small link is an entry', () => {
  const other = '- Seeing Near Lamps for All [here](https://arxiv.org/abs/1604.01094)\n'
  expect(titles(`## Papers\n\n${paper}${other}`)).toEqual([
    'Learning to See Far',
    'Seeing Near Lamps for All',
  ])
})

test('what is said below a heading of its description is no entry', () => {
  const said = '- FarZoo: A list of far sights. More are in [web1](https://github.com/bee/a).\n'
  expect(titles(`## 1 Description\n\n${said}\n## Papers\n\n${paper}`)).toEqual([
    'Learning to See Far',
  ])
})

test('a paragraph that introduces the paper above it is no entry', () => {
  const link = '[pdf](https://bee.org/papers/see.pdf)'
  expect(
    titles(`## Papers\n\n${paper}\n介绍:这是一位读者的文字，介绍了远处的灯。${link}\n`),
  ).toEqual(['Learning to See Far'])
})
