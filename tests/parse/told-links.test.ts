import {expect, test} from 'vitest'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const rolesOf = (text: string): string[] =>
  onlyEntry(text).links.map(({role, label}) => `${role} ${label}`)

test('labels that say in what state data are lead to data', () => {
  const links =
    '[[raw]](https://github.com/bee/see) [[preprocessed]]() [[processed]](https://drive.google.com/file/d/1)'
  const text = `# L\n\n## Datasets\n\n| Name | #nodes | URL |\n|-|-|-|\n| SeeSet | 3,890 | ${links} |\n`
  expect(rolesOf(text)).toEqual(['dataset raw', 'dataset preprocessed', 'download processed'])
})

test.each([
  ['Supplementary material', 'https://docs.google.com/document/d/1/edit', 'other'],
  ['supp', 'https://bee.org/see-supp.pdf', 'paper'],
  ['Supplement', 'https://bee.org/see.zip', 'download'],
])('what supplements a paper is what it leads to: %s', (label, url, role) => {
  const text = `# L\n\n- [Learning to See](https://arxiv.org/abs/2305.05726) [${label}](${url})\n`
  expect(viewOf(onlyEntry(text)).links[1]).toBe(`${role} ${url}`)
})

test('an address in a column of links leads to the data, though notes on them are linked too', () => {
  const row = '| SeeSet | https://zhuanlan.zhihu.com/p/5 | https://www.see.org/ |'
  const text = `# L\n\n## Datasets\n\n| Dataset | Notes | link |\n|-|-|-|\n${row}\n`
  expect(onlyEntry(text).links.map(({role}) => role)).toEqual(['project', 'dataset'])
})
