import {expect, test} from 'vitest'
import {places} from '../support/list-lint.ts'

const rule = 'duplicate-paper'

/** A section of bullets. */
function section(title: string, ...items: readonly string[]): string {
  return `## ${title}\n\n${items.map((item) => `- ${item}\n`).join('')}\n`
}

test('what is no paper stands twice in one section with one address', () => {
  const post = '[Seeing in practice](https://medium.com/@bee/seeing-in-practice)'
  expect(places(rule, section('Blogs', post, post))).toEqual(['4:4 warning'])
  expect(places(rule, section('Blogs', post) + section('Talks', post))).toEqual([])
  const other = post.replace('/seeing-', '/seeing-more-')
  expect(places(rule, section('Blogs', post, other))).toEqual([])
})
