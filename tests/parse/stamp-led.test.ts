import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const link = (at: number) => `https://arxiv.org/abs/2305.0572${String(at)}`
const known = [1, 2, 3]
  .map(
    (at) => `[[ICML_202${String(at)}](${link(at)})] Learning to See Far by ${'ABC'[at] ?? 'D'}\n\n`,
  )
  .join('')
const others = (text: string): string[] => titlesOf(`# L\n\n## Papers\n\n${known}${text}`).slice(3)

test('a paragraph behind the bracket of its paper is one as those around it', () => {
  const text = `[[Far Sights 2020](${link(4)})] [__\`FAR\`__] FarNet: Learning to hear far [[FarNet](https://github.com/bee/far)]\n`
  expect(others(text)).toEqual(['FarNet: Learning to hear far'])
})

test('a sentence that leads to a paper is none', () => {
  expect(others(`More of this is told in our survey, see [ICML_2020](${link(4)}).\n`)).toEqual([])
})
