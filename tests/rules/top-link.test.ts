import {expect, test} from 'vitest'
import {said} from '../support/list-lint.ts'

function list(...entries: readonly string[]): string {
  const contents = entries.map((entry) => `> ${entry}\n>\n`).join('')
  return `# L\n\n## Contents\n\n${contents}\n## Near\n\n- [Learning to see](https://x.org/a.pdf)\n`
}

test('an entry of the contents that leads to the top of the page', () => {
  expect(said('dead-anchor', list('[Near](#near)', '[Far](#)', '[Wide](#)'))).toEqual([
    '7:9 warning Unexpected `#` for the fragments of 2 links in the contents, expected those of headings',
  ])
})

test.each([
  ['the way back', list('[Near](#near)', '[Back to top](#)')],
  ['contents without fragments', list('[Near](#)', '[Far](#)')],
  ['other links', `${list('[Near](#near)')}\n[Back](#)\n`],
])('silence about %s', (_, text) => {
  expect(said('dead-anchor', text)).toEqual([])
})
