import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

function titleOf(title: string): string {
  return onlyEntry(`- [${title}](https://cseweb.ucsd.edu/bee/far.pdf) \`SOSP17\`\n`).title
}

test('the host behind a linked title is none of its words', () => {
  expect(titleOf('Kernel Support for Far Applications (ucsd.edu)')).toBe(
    'Kernel Support for Far Applications',
  )
  expect(titleOf('Seeing Lamps in Plain Far Scripts (Node.js)')).toBe(
    'Seeing Lamps in Plain Far Scripts (Node.js)',
  )
})
