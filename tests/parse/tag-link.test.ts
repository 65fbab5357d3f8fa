import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function badge(words: string, url: string): string {
  return `[![](https://img.shields.io/badge/${words}-green)](${url})`
}

function rolesOf(...lines: readonly string[]): string[] {
  const {entries} = parse(`# L\n\n## A\n\n${lines.map((line) => `- ${line}\n`).join('')}`)
  return entries.map(({links}) =>
    links
      .filter(({form}) => form !== 'image')
      .map(({role}) => role)
      .join(' '),
  )
}

const paper = (name: string): string =>
  `Learning to ${name} far [[paper](https://arxiv.org/abs/2305.05726)]`

test('badges that several entries bear lead to no page of the paper', () => {
  const [far, wide] = [
    badge('FarSet', 'https://far.github.io'),
    badge('WideSet', 'https://arxiv.org/abs/1705.05726'),
  ]
  const once = badge('OneSet', 'https://arxiv.org/abs/1805.05726')
  expect(
    rolesOf(
      `${paper('see')} ${far} ${wide}`,
      `${paper('hear')} ${far} ${once}`,
      `${paper('feel')} ${wide}`,
    ),
  ).toEqual(['paper badge badge', 'paper badge badge', 'paper badge'])
})

test.each(['Code', 'Project Page', 'arXiv-2305.05726'])(
  'but those that say what they are do: %s',
  (words) => {
    const link = badge(words.replaceAll('-', '--'), 'https://github.com/a/b')
    const roles = rolesOf(`${paper('see')} ${link}`, `${paper('hear')} ${link}`)
    expect(roles.join(' ')).not.toContain('badge')
  },
)
