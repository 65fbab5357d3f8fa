import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

function titleOf(label: string): string {
  return onlyEntry(`- [${label}](https://arxiv.org/abs/2305.05726)\n`).title
}

test.each([
  'by Ann Bee, Cy Dee',
  'by Ann Bee and Cy Dee',
  'by Bee et al.',
  'by Ann Bee',
  ', by Ann C. Bee',
])('a linked title ends before who wrote it: %s', (credit) => {
  expect(titleOf(`Seeing Far at Night${credit.startsWith(',') ? '' : ' '}${credit}`)).toBe(
    'Seeing Far at Night',
  )
})

test.each([
  'Seeing Far at Night by Distributional Ranking',
  'Seeing Far at Night by Repeated Queries',
  'Seeing Far Guided by Lamp Glow',
  'Seeing Far by Lamp Injection and Dirichlet Energy Distillation',
  'Images by Stable Genie',
])('what is done by something is a title: %s', (title) => {
  expect(titleOf(title)).toBe(title)
})
