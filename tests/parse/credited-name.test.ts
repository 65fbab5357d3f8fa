import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const paper = '[Paper](https://doi.org/10.1145/1629255.1629298)'

function titleOf(words: string): string {
  return onlyEntry(`- ${words}. ${paper}\n`).title
}

test.each([
  ['**Bee et al.** - *Robust Sights Using Lamp Adapted Integral Invariants*. SIGGRAPH 2009'],
  ['**SeeNet** (Bee et al.) - *Robust Sights Using Lamp Adapted Integral Invariants*. ICME 2023'],
])('italics behind who wrote a paper are its title: %s', (words) => {
  expect(titleOf(words)).toBe('Robust Sights Using Lamp Adapted Integral Invariants')
})

test.each([
  '**Learning to See Far Things** (Bee et al.) - *Pattern Recognition*',
  '**Learning to See Far Things** (Bee et al.) - *Best Paper Award Winner*',
])('italics behind a title are none: %s', (words) => {
  expect(titleOf(words)).toBe('Learning to See Far Things')
})
