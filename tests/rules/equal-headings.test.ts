import {expect, test} from 'vitest'
import {said} from '../support/list-lint.ts'

const rule = 'no-duplicate-headings-in-section'

test('equal headings of two sections', () => {
  const part = '### A\n\n- [Seeing](https://x.org/1.pdf)\n\n'
  expect(said(rule, `# L\n\n## P\n\n${part}${part}`)).toHaveLength(1)
})

test('headings that are entries are papers listed twice', () => {
  const entry =
    '##### Learning to See Far and Wide. [[PDF]](https://arxiv.org/abs/2305.00001)\n_Ann Bee, Cy Dee_\n\n'
  const other = entry.replace('Far', 'Near').replace('00001', '00002')
  const text = `# L\n\n## 2020\n\n${entry}${other}${entry}`
  expect(said(rule, text)).toEqual([])
  expect(said('duplicate-paper', text)).toHaveLength(1)
})

test('a heading of a part of the contents names the section that follows', () => {
  const items = ['Alpha', 'Beta', 'Gamma'].map((name) => `- [${name}](#${name.toLowerCase()})\n`)
  const parts = ['Alpha', 'Beta', 'Gamma'].map(
    (name) => `#### ${name}\n\n- [Seeing ${name}](https://x.org/${name}.pdf)\n\n`,
  )
  const text = `# L\n\n## Contents\n\n### Models\n\n${items.join('')}\n### Models\n\n${parts.join('')}`
  expect(said(rule, text)).toEqual([])
})

test('a heading that leads to the section of its own name', () => {
  const paper = '\n- [Seeing](https://x.org/1.pdf)\n\n'
  const text = (heading: string): string =>
    `# L\n\n## ${heading}\n${paper}## B\n${paper}## 2020: see here\n${paper}`
  expect(said(rule, text('[2020: see here](#a)'))).toEqual([])
  expect(said(rule, text('2020: see here'))).toHaveLength(1)
})
