import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const arxiv = 'https://arxiv.org/abs/2305.0572'

const kindsOf = (items: readonly string[]): unknown[] =>
  parse(`# L\n\n## A\n\n${items.map((item) => `* ${item}\n`).join('')}`).entries.map(
    ({kind, links}) => `${kind} ${links.map(({role}) => role).join()}`,
  )

test.each([
  ['****`', '`****'],
  ['`[', ']`'],
  ['**[', ']**'],
  ['[', ']'],
])('tags before titles tell what things are: %s', (open, close) => {
  const tagged = (tag: string, link: string): string => `${open}${tag}${close} ${link}`
  expect(
    kindsOf([
      tagged('PAPER', `[Learning to See Far](${arxiv}1)`),
      tagged('PAPER', `[Learning to See Near](${arxiv}2)`),
      tagged('DATA', '[CSTR Far Corpus](https://far.ed.ac.uk/page3/page58.html)'),
      tagged('CHALLENGE', '[The Fifth Far Challenge](https://far.org/five/)'),
      tagged('PROJECT', '[Far Enhanced Engine](https://github.com/far/engine)'),
    ]),
  ).toEqual(['paper paper', 'paper paper', 'dataset dataset', 'other other', 'other code'])
})

test('one kind of tags, or names in their place, tell nothing', () => {
  const items = [
    `[SeeNet] [Learning to See Far](${arxiv}1)`,
    `[SeeNet] [Learning to See Near](${arxiv}2)`,
    `[Data] [Learning to See Well](${arxiv}3)`,
    `[Data] [Learning to See Ill](${arxiv}4)`,
    `[Data] [Learning to See All](${arxiv}5)`,
    `[Data] [Learning to See One](${arxiv}6)`,
  ]
  expect(kindsOf(items)).toEqual(Array(6).fill('paper paper'))
})

test('a label of several words before an address is no title', () => {
  const text = `# L\n\n## SeeNet (Far)\n\nLink to paper: ${arxiv}6\n\nLearning to See Far: ${arxiv}7\n`
  expect(parse(text).entries.map(({title}) => title)).not.toContain('Link to')
})
