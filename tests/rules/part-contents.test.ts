import {expect, test} from 'vitest'
import {said} from '../support/list-lint.ts'

test('contents of parts are told with those of the whole', () => {
  const contents = '- [Alpha](#Alpha)\n- [Beta](#beta)\n'
  const part = '- [One](#One)\n- [Two](#two)\n- [Three](#three)\n'
  const text = `# List\n\n${contents}\n## Alpha\n\n${part}\n### One\n\n### Two\n\n## Beta\n`
  expect(said('stale-contents', text)).toEqual([
    "3:11 warning Unexpected letter case in the fragments of 2 contents entries, expected that of the headings' own",
    '10:4 error Unexpected contents entry `Three`, expected a heading with the fragment `#three`',
  ])
  expect(said('dead-anchor', text)).toEqual([])
})

test('an address in a fragment is no name of a heading', () => {
  const contents = '- [Alpha](#alpha)\n- [Beta](#https://x.org)\n'
  expect(said('stale-contents', `# List\n\n${contents}\n## Alpha\n`)).toEqual([
    '4:10 error Unexpected fragment `#https://x.org`, expected that of a heading',
  ])
})
