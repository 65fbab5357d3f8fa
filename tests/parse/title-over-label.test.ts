import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const paper =
  '[[paper]](https://arxiv.org/abs/2305.05726) 2025.3\n[[code]](https://github.com/bee/see)'

test.each(['', '\n效果：', '\nIt sees far, and by night.\nIt needs no lamp'])(
  'a title over the labels of its paper, whatever is told below: %j',
  (told) => {
    const text = `# Papers\n\n## Sights\n\n*2. (CVPR 2025) SeeNet: A Lamp for Far Sights\n${paper}${told}\n`
    expect(titlesOf(text)).toEqual(['SeeNet: A Lamp for Far Sights'])
  },
)

test.each([
  'We list all that is seen here:',
  'our code is kept beside the',
  'The data are told of in the',
])('a sentence over a label is no title: %s', (sentence) => {
  expect(titlesOf(`# Papers\n\n## Sights\n\n${sentence}\n${paper}\nand so on\n`)).toEqual([])
})

test('an item that counts on from a paper above is the next, and no note on it', () => {
  const text = (item: string): string =>
    `# Papers\n\n## Sights\n\n*5. SeeNet: A Lamp for Far Sights\n${paper}\nIt sees:\n \n${item}\n7. HearNet: A Horn for Far Sounds\n${paper}\n`
  expect(titlesOf(text('6. NearNet: A Lamp for All Near Sights'))).toHaveLength(3)
  expect(titlesOf(text('- NearNet: A Lamp for All Near Sights').replace('7. ', '- '))).toHaveLength(
    2,
  )
})

test.each([
  ['**Lamp Networks**. Ann Bee, Cy Dee, Ed Eel.', 'Lamp Networks'],
  ['**Learning to See Far**. Ann Bee, Cy Dee. ICLR 2017.', 'Learning to See Far'],
])('a bold title with its authors behind stands over its label too: %s', (line, title) => {
  const text = `# L\n\n## Sights\n\n${line}\n- [paper](https://arxiv.org/pdf/2305.05726)\n`
  expect(titlesOf(text)).toEqual([title])
})

test('a line of plain words over nothing but labels is a title', () => {
  const list = (words: string, label: string): string =>
    `# L\n\n## A\n\n${words}\n- [${label}](https://arxiv.org/abs/2305.05726)\n- [Talk](https://youtu.be/see)\n`
  expect(titlesOf(list('On the Size of Far Lamps', 'Paper'))).toEqual(['On the Size of Far Lamps'])
  expect(titlesOf(list('Here are some links to see:', 'Paper'))).toEqual([])
})

test('so is one over labels and addresses, beside titles in bold; words and a title below it are fields of another', () => {
  const list = '- 论文：https://arxiv.org/abs/2305.05726\n- 代码：https://github.com/bee/see\n'
  const text = (line: string, items: string): string => `# L\n\n## A\n\n${line}\n\n${items}`
  expect(titlesOf(text('LampNet: Far Lamps for All', list))).toEqual(['LampNet: Far Lamps for All'])
  const titled = '- Publication: [A Set of Far Lamps](https://arxiv.org/abs/2305.05726)\n'
  expect(titlesOf(text('Far Lamps by Night and Day', titled))).toEqual(['A Set of Far Lamps'])
})
