import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

test.each([
  [`[SeeNet](${arxiv}). Learning to see far, Bee et al. ArXiv 2024.`],
  [`[SeeNet](https://github.com/bee/seenet). Learning to see far. Ann Bee, Cy Dee. CVPR 2024.`],
  [`[SeeNet](${arxiv}), Learning to see far, CVPR 2024`],
  [`[SeeNet](${arxiv}); Learning to See Far; Ann Bee, Cy Dee; CVPR 2024.`],
  [`[Bee et al](${arxiv}). Learning to see far, Bee et al. ArXiv 2024.`],
  [`[Bee et al.](${arxiv}) Learning to see far, Bee et al. ArXiv 2024.`],
  [`**[SeeNet](${arxiv})** Learning to See Far. Ann Bee, Cy Dee. CVPR 2024`],
])('a linked name or citation that a sign sets off from its title: %s', (text) => {
  expect(onlyEntry(`# Papers\n\n- ${text}\n`).title.toLowerCase()).toBe('learning to see far')
})

test.each([
  [`[SeeNet](${arxiv}). Bee et al. ICLR 2024.`, 'SeeNet'],
  [`[SeeNet planning](${arxiv}), Workshop on Far Sights, CVPR 2023`, 'SeeNet planning'],
  [`[soda](https://github.com/bee/soda). Reads all files, and writes them.`, 'soda'],
])('a linked name that is the title: %s', (text, title) => {
  expect(onlyEntry(`# Papers\n\n- ${text}\n`).title).toBe(title)
})

test.each([
  [`**SeeNet** (2024): sees far with less light. [SeeNet](${arxiv})`, 'SeeNet'],
  [`**SeeNet** (2024): learning to see far [paper](${arxiv})`, 'learning to see far'],
  [`**CVPR** (2024): learning to see far. [paper](${arxiv})`, 'learning to see far'],
])('a bold name that a sentence behind its year tells of: %s', (text, title) => {
  expect(onlyEntry(`# Papers\n\n- ${text}\n`)).toMatchObject({title, year: 2024})
})

test('people whose family names come first are no title behind a name', () => {
  const people = 'Mostafazadeh, Nasrin and Allen, James. 2016.'
  const text = `## Datasets\n\n- [SeeSet](http://www.cs.rochester.edu/see/): ${people} [A Corpus of Sights](https://www.aclweb.org/anthology/N16-1098). In *Proceedings of NAACL 2016*.\n`
  expect(onlyEntry(text).title).toBe('SeeSet')
})
