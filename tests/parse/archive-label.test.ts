import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test('a link to the ACL Anthology says where the paper is kept, and no venue', () => {
  const url = 'https://aclanthology.org/2021.bionlp-1.24/'
  const read = (label: string): string | undefined =>
    onlyEntry(`# L\n\n## A\n\n- \`2021.06\` Learning to See Far, [${label}](${url})\n`).venue?.name
  expect(read('ACL Anthology')).toBeUndefined()
  expect(read('ACL 2021')).toBe('ACL')
})

test('the town of a publisher is no venue', () => {
  const text =
    '# L\n\n## A\n\n1. Bee, J. Scott. "Natural sights in far lamps." Encyclopedia of Far Sights. Springer, Boston, MA, 2012. 2426-2433.\n'
  expect(onlyEntry(text).venue?.name).toBe('Encyclopedia of Far Sights')
})
