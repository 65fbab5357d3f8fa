import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function linkOf(address: string): unknown {
  const row = `| [Learning to see far](https://arxiv.org/abs/2403.00001) | [Bee](${address}) |`
  return parse(`# L\n\n## Papers\n\n| Paper | Code |\n| --- | --- |\n${row}\n`).entries[0]?.links[1]
}

test('the profile of an author in a column for code is no code', () => {
  expect(linkOf('https://scholar.google.com/citations?hl=en&user=dMgAAAAJ')).toMatchObject({
    role: 'other',
  })
  expect(linkOf('https://github.com/bee/see')).toMatchObject({role: 'code'})
})
