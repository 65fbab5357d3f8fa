import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const rolesOf = (links: string): readonly string[] =>
  onlyEntry(`- **Learning to see far** ${links}\n`).links.map(({role}) => role)

const pdf = '[[pdf]](https://aclanthology.org/2020.acl-main.15/)'

test.each([
  '[[bib]](https://aclanthology.org/2020.acl-main.15.bib)',
  '[[bibtex]](https://dl.acm.org/doi/10.1145/1)',
  '[[cite]](https://aclanthology.org/2020.acl-main.15.bib)',
])('what a paper is cited by is not the paper: %s', (link) => {
  expect(rolesOf(`${pdf} ${link}`)).toEqual(['paper', 'other'])
})

test('a label that names the paper too leads to it', () => {
  expect(rolesOf('[[paper, bib]](https://aclanthology.org/2020.acl-main.15/)')).toEqual(['paper'])
})

test.each([
  ['[新闻数据集](https://github.com/bee/see)', 'dataset'],
  ['[新闻分类](https://github.com/bee/see)', 'code'],
  ['[新闻数据集](https://arxiv.org/abs/2305.05726)', 'paper'],
])('a label in Chinese is told by what it ends with: %s', (link, role) => {
  expect(rolesOf(`${pdf} ${link}`)).toEqual(['paper', role])
})

test.each([
  ["<a href=''> --- </a>", 'other'],
  ["<a href=''>code</a>", 'code'],
])('an empty link without words is none to code: %s', (link, role) => {
  const row = `| [Learning to see far](https://arxiv.org/abs/2305.05726) | ${link} |`
  const {links} = onlyEntry(`| Title | Code |\n| --- | --- |\n${row}\n`)
  expect(links.at(-1)?.role).toBe(role)
})
