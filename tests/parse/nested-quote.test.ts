import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const link = '[[Paper](https://arxiv.org/abs/2305.05726)]'

test.each([
  ['""Far" is not "wide": A study of seeing"', '"Far" is not "wide": A study of seeing'],
  ['"Learning to see far and wide"', 'Learning to see far and wide'],
])('a quoted title may quote: %s', (quoted, title) => {
  const text = `1. SEE: **${quoted}**.\n\n   *Ann Bee et al.* EMNLP 2019. ${link}\n`
  expect(parse(`# L\n\n## A\n\n${text}`).entries.map((entry) => entry.title)).toEqual([title])
})

test.each(['EMNLP 2020', 'ACL-IJCNLP 2021'])(
  'findings are named before their meeting: %s',
  (venue) => {
    const text = `- **Learning to see far**. *Ann Bee*. Findings of ACL: ${venue}. ${link}\n`
    const [entry] = parse(`# L\n\n## A\n\n${text}`).entries
    expect(entry?.venue?.name).toMatch(/^(?:EMNLP|ACL) Findings$/)
  },
)

test.each([
  'The Case for Far Lamps: Towards Lamps that "See by Night"',
  'The Case for Far Lamps and the “Near Sight” of Eyes',
])('a title may end with a quotation, or go on behind it: %s', (title) => {
  const {entries} = parse(`# L\n\n- ${title} (VLDB, 2021) ${link}\n`)
  expect(entries[0]?.title).toBe(title)
})

test('a sentence that quotes a title has it', () => {
  const {entries} = parse(`# L\n\n- Ann Bee and Cy Dee. "Learning to See Far" ${link}\n`)
  expect(entries[0]?.title).toBe('Learning to See Far')
})

test.each([
  ['**SEE**: "Taking the "Light" out of Lamps", SEEK, 2022', 'Taking the "Light" out of Lamps'],
  [
    '""Seen before ..." From Lamps to Stories", SEEK, 2022',
    '"Seen before ..." From Lamps to Stories',
  ],
  ['Ann Bee, "Learning to Say "No" in Talks."', 'Learning to Say "No" in Talks'],
  // Two quotations in a row are none within another.
  ['"Learning to See Far", see also "Learning to See Near"', 'Learning to See Far'],
])('a quotation may quote words of its own: %s', (words, title) => {
  const {entries} = parse(`# L\n\n- ${words} ${link}\n`)
  expect(entries[0]?.title).toBe(title)
})

test.each([
  ['Bee, Ann, and Cy Dee. "Talk of "The Lamps of Many Nights" by Gee."', undefined],
  ['Bee, Ann, and Cy Dee. "Talk of "The Lamps of Many Nights" by Gee." ICML 2019', 'ICML'],
])('a reference that is linked as a whole may quote in its title: %s', (reference, name) => {
  const {entries} = parse(`# L\n\n- [${reference}](https://arxiv.org/abs/2305.05726)\n`)
  expect(entries.map((entry) => [entry.title, entry.venue?.name])).toEqual([
    ['Talk of "The Lamps of Many Nights" by Gee', name],
  ])
})
