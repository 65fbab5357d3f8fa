import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each([
  [
    'SEENET - Online 3D Shoe Sights, 3DSEE.TECH 2020',
    'SEENET - Online 3D Shoe Sights',
    '3DSEE.TECH',
  ],
  ['SEENET - Ann Bee, Cy Dee, ICCV 2020', 'SEENET', 'ICCV'],
])('a title may go on behind its name and a dash: %s', (words, title, name) => {
  const entry = onlyEntry(
    `# L\n\n## Papers\n\n- ${words} - [Paper](https://see.example.org/1.pdf)\n`,
  )
  expect([entry.title, entry.venue?.name, entry.year]).toEqual([title, name, 2020])
})

test.each([
  [
    'Farsandra - A Decentralized Lamp Storage System (2010) - Bee, Ann, and Cy Dee.',
    'Farsandra - A Decentralized Lamp Storage System',
  ],
  ['SEENET - Ann Bee, Cy Dee (2010) - to be read', 'SEENET'],
])('and so it does before its year in brackets and a dash: %s', (words, title) => {
  const entry = onlyEntry(`# L\n\n## Papers\n\n- ${words} [pdf](https://see.example.org/1.pdf)\n`)
  expect([entry.title, entry.year]).toEqual([title, 2010])
})
