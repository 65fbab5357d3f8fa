import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {fragmentResolver} from '../../src/model/fragment.ts'

const list = parse(`# Title

## A & B

## Surveys

## Surveys

## 遥感 🚀

## ❤️ Heart

<a name="Old"></a>
<h3 id="raw">Raw heading</h3>
`)

test.each([
  ['title', 'section Title'],
  ['a--b', 'section A & B'],
  ['surveys', 'section Surveys'],
  ['surveys-1', 'section Surveys'],
  ['surveys-2', 'nothing'],
  ['遥感-', 'section 遥感 🚀'],
  ['user-content-surveys', 'section Surveys'],
  ['\u{FE0F}-heart', 'section ❤️ Heart'],
  ['-heart', 'section ❤️ Heart'],
  ['raw-heading', 'section Raw heading'],
  ['Surveys', 'case Surveys'],
  ['A--B', 'case A & B'],
  ['Old', 'anchor'],
  ['old', 'case Old'],
  ['raw', 'anchor'],
  ['user-content-Old', 'anchor'],
  ['', 'anchor'],
  ['top', 'anchor'],
  ['a-b', 'nothing'],
  ['survey', 'nothing'],
  ['__proto__', 'nothing'],
])('#%s leads to %s', (fragment, expected) => {
  const target = fragmentResolver(list)(fragment)
  const name =
    target.kind === 'section'
      ? ` ${target.section.title}`
      : target.kind === 'case'
        ? ` ${target.section?.title ?? target.fragment}`
        : ''
  expect(`${target.kind}${name}`).toBe(expected)
})
