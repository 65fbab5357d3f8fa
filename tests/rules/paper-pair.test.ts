import {expect, test} from 'vitest'
import {places} from '../support/list-lint.ts'

const rule = 'duplicate-paper'
const see = '[Learning to see far](https://arxiv.org/abs/2305.00001)'

/** A section of bullets. */
function section(title: string, ...items: readonly string[]): string {
  return `## ${title}\n\n${items.map((item) => `- ${item}\n`).join('')}\n`
}

test('a sentence that refers to a paper is no entry of it', () => {
  expect(places(rule, section('A', `Some reference in **related work** of ${see}`, see))).toEqual(
    [],
  )
  expect(places(rule, section('A', `Good reading: ${see}`, see))).toHaveLength(1)
})
