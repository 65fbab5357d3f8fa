import {expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {places, said} from '../support/list-lint.ts'

function around(heading: string): string {
  return `# L

${heading}

## Papers

- [Learning to see](https://arxiv.org/abs/2305.00001)
`
}

test('what a reader sees of a heading in HTML', () => {
  expect(said('empty-section', around('## <span id="o"> *Other  works* </span>'))).toEqual([
    expect.stringContaining('Unexpected empty section `Other works`,'),
  ])
})

test.each([
  ['plain words', '## Others'],
  ['words with a way back to the top', '## Others [to the top](#l)'],
])('an empty section of %s', (_, heading) => {
  expect(places('empty-section', around(heading))).toHaveLength(1)
})

test('without the words of a way back to the top', () => {
  expect(said('empty-section', around('## 5. Others [ «Back to Top» ](#l)'))).toEqual([
    expect.stringContaining('empty section `5. Others`,'),
  ])
})

test('past two, one finding tells all', () => {
  const empty = (count: number): string => around('## Others\n\n'.repeat(count))
  expect(places('empty-section', empty(2))).toHaveLength(2)
  expect(said('empty-section', empty(4))).toEqual([
    '3:4 info Unexpected 4 empty sections, expected entries below each heading',
  ])
})

test.each([
  ['that gives a date', '### 主会 :bell:：6 月 19-21 日'],
  [
    'of many words',
    '### Systems for machine learning, large language models, generative models and all the rest',
  ],
  ['in HTML above others of its level', '<h2>Surveys</h2>'],
  ['above a notice', '## Contents\n\n## [Sort it](https://example.org/)'],
  ['of signs alone', '## -----------'],
  ['that calls', '#### Weekly updates!'],
  ['in HTML that calls', '<h5 align="center">If you like this, give us a star.</h5>'],
  ['in Chinese that goes on', '## 施工中~~~'],
  ['that leads elsewhere', '#### [How to submit?](https://example.org/how)'],
  ['that is a link as a whole', '## [Earlier years are below](#earlier)'],
  ['with a link to its page', '### ICLR 2020: Challenges [[Workshop]](https://iclr.cc/2020)'],
])('silence about a heading %s', (_, heading) => {
  expect(places('empty-section', around(heading))).toEqual([])
})

test('a table without rows is nothing', () => {
  const header = '| Paper | Venue |\n| --- | --- |\n'
  expect(places('empty-section', `# L\n\n## A\n\n${header}\n## B\n\nText.\n`)).toEqual(['3:4 info'])
  expect(
    places('empty-section', `# L\n\n## A\n\n${header}| See | CVPR |\n\n## B\n\nText.\n`),
  ).toEqual([])
})

test('the first heading names the list, whatever others stand as high', () => {
  expect(places('empty-section', '# L\n\n# A\n\nText.\n\n# B\n')).toEqual(['7:3 info'])
})

test('the years of a section may have its level', () => {
  const papers = '- [Learning to see](https://arxiv.org/abs/2305.00001)\n'
  const list = `# L\n\n## Surveys\n\n## 2024\n\n${papers}\n## 2023\n`
  expect(said('empty-section', list)).toEqual([
    '9:4 info Unexpected empty section `2023`, expected entries below its heading',
  ])
})

test.each([
  ['&nbsp;', 1],
  ['![Years](years.png)', 1],
  ['[![Badge](badge.svg)](https://e.org)', 1],
  ['Surveys', 0],
  ['![Years](years.png) of surveys', 0],
  ['&nbsp;\n', 0],
])('a rule right below %j', (line, count) => {
  const text = around(
    `## Years\n\n- [Learning to hear](https://arxiv.org/abs/2305.00002)\n\n${line}\n---`,
  )
  const reports = said('empty-section', text)
  expect(reports.filter((report) => report.includes('right above a rule'))).toHaveLength(count)
})

test('headings that the contents nest below it should stand there', () => {
  const contents = (indent: string): string =>
    `# L\n\n- [One](#one)\n${indent}- [Two](#two)\n- [Three](#three)\n\n`
  const hintOf = (indent: string): (string | undefined)[] =>
    lint(`${contents(indent)}## One\n\n## Two\n\nWords\n\n## Three\n\nWords\n`)
      .filter(({rule}) => rule === 'empty-section')
      .map(({hint}) => hint)
  expect(hintOf('  ')).toEqual([
    'Give the headings below it a deeper level, as the contents nest them',
  ])
  expect(hintOf('')).toEqual([
    'Add the entries, or remove the heading and its line in the contents',
  ])
})

test('a heading that leads back as those of the others do', () => {
  const text = around('## [Others](#content)')
  expect(said('empty-section', text)).toEqual([])
  expect(said('empty-section', text.replace('Papers', '[Papers](#content)'))).toHaveLength(1)
})

test('a heading that says when the list was updated', () => {
  expect(said('empty-section', around('## Updated on 2024.01.02'))).toEqual([])
  expect(said('empty-section', around('## Updated ones'))).toHaveLength(1)
})
