import {expect, test} from 'vitest'
import {said} from '../support/list-lint.ts'

const rule = 'malformed-link'
const line = (name: string): string =>
  `SeeNet: Learning to See ${name} (ACL, 2020) [[paper]](https://aclanthology.org/2020.acl-main.${name.length}.pdf)`

const around = (lines: string): string =>
  `# L\n\n## A\n\n- ${line('on')}\n- ${line('off')}\n\n## B\n\n${lines}\n`

test('papers line by line without bullets run into one paragraph', () => {
  expect(said(rule, around([line('near'), line('above'), line('behind')].join('\n')))).toEqual([
    expect.stringContaining('warning Unexpected 3 papers in the lines of one paragraph'),
  ])
})

test.each([
  ['two blanks', '  \n'],
  ['a backslash', '\\\n'],
  ['a tag', '<br>\n'],
  ['an empty line', '\n\n'],
  ['bullets', '\n- '],
])('silence where %s part them', (_, end) => {
  expect(said(rule, around([line('near'), line('above'), line('behind')].join(end)))).toEqual([])
})
