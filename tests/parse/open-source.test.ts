import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const rolesOf = (label: string): string[] =>
  parse(
    `# L\n\n## Papers\n\n- [Learning to See](https://arxiv.org/abs/2305.05726) [${label}](https://www.far.example.org/)\n`,
  ).entries.flatMap(({links}) => links.map(({role}) => role))

test.each(['Open Source', 'open-source', 'Open source in GitHub', 'Open-Source Code'])(
  'what is called open source is code: %s',
  (label) => {
    expect(rolesOf(label)).toEqual(['paper', 'code'])
  },
)

test('a name may begin so', () => {
  expect(rolesOf('Open Source Lamps')).toEqual(['paper', 'other'])
})

test('an item that is called so below a paper is no other paper', () => {
  const items =
    '- [Learning to See](https://arxiv.org/abs/2305.05726)\n- [Open source in GitHub](https://github.com/bee/see)\n'
  expect(parse(`# L\n\n## Papers\n\n${items}`).entries).toHaveLength(1)
})
