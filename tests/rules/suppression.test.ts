import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {mended, places} from '../support/list-lint.ts'

const bad =
  '| Title | Venue |\n|-|-|\n| [Learning to see](https://arxiv.org/abs/2305.00001) | arxiv 2023 |\n'
const rule = 'unusual-venue'

describe('our rules', () => {
  test.each([
    ['without a comment', bad, ['3:57 warning']],
    ['disable', `<!--lint disable ${rule}-->\n\n${bad}`, []],
    ['disable with blanks', `<!-- lint   disable   ${rule}   -->\n\n${bad}`, []],
    ['disable of several', `<!--lint disable dead-link ${rule}-->\n\n${bad}`, []],
    ['disable of all', `<!--lint disable-->\n\n${bad}`, []],
    ['disable of another', `<!--lint disable uneven-row-->\n\n${bad}`, ['5:57 warning']],
    ['disable behind it', `${bad}\n<!--lint disable ${rule}-->\n`, ['3:57 warning']],
    ['ignore', `<!--lint ignore ${rule}-->\n\n${bad}`, []],
    [
      'ignore reaches the next block alone',
      `<!--lint ignore ${rule}-->\n\n${bad}\nWords.\n\n${bad}`,
      ['11:57 warning'],
    ],
    [
      'enable',
      `<!--lint disable ${rule}-->\n\n${bad}\n<!--lint enable ${rule}-->\n\n${bad}`,
      ['11:57 warning'],
    ],
    [
      'enable of all',
      `<!--lint disable-->\n\n${bad}\n<!--lint enable-->\n\n${bad}`,
      ['11:57 warning'],
    ],
    [
      'a comment in code',
      `\`\`\`\n<!--lint disable ${rule}-->\n\`\`\`\n\n${bad}`,
      ['7:57 warning'],
    ],
    ['another comment', `<!-- disable ${rule} -->\n\n${bad}`, ['5:57 warning']],
    ['an unknown keyword', `<!--lint off ${rule}-->\n\n${bad}`, ['5:57 warning']],
    ['no keyword', `<!--lint-->\n\n${bad}`, ['5:57 warning']],
    [
      'an unknown keyword beside a known one',
      `<!--lint off-->\n\n<!--lint disable ${rule}-->\n\n${bad}`,
      [],
    ],
    ['an unknown rule', `<!--lint disable constructor __proto__-->\n\n${bad}`, ['5:57 warning']],
    ['an unknown rule beside a known one', `<!--lint disable constructor ${rule}-->\n\n${bad}`, []],
    ['words that begin alike', `<!--lint disabled ${rule}-->\n\n${bad}`, ['5:57 warning']],
    ['attributes that cannot be read', `<!--lint disable "-->\n\n${bad}`, ['5:57 warning']],
  ])('%s', (_, text, found) => {
    expect(places(rule, text)).toEqual(found)
    expect(places(rule, text.replaceAll('\n', '\r\n'))).toEqual(found)
    expect(places(rule, `\uFEFF${text}`)).toEqual(found)
  })

  test('what is silenced is not mended', () => {
    const text = `<!--lint disable ${rule}-->\n\n${bad}`
    expect(mended(rule, text, {safety: 'unsafe'})).toBe(text)
  })

  test('a folded finding keeps the places that are not silenced', () => {
    const rows = bad.split('\n').slice(2, 3).join('\n')
    const many = `${bad.split('\n').slice(0, 2).join('\n')}\n${`${rows}\n`.repeat(21)}`
    const [finding] = lint(
      `<!--lint disable ${rule}-->\n\n${bad}\n<!--lint enable ${rule}-->\n\n${many}`,
    ).filter((one) => one.rule === rule)
    expect([finding?.start.line, finding?.related.length]).toEqual([11, 20])
  })
})

describe('rules of remark-lint', () => {
  const text = '# A\n\n### B\n\n### B\n\n## D\n\n# Contents\n\n[r]: a\n[r]: b\n'

  test.each([
    ['heading-increment', ['3:1 info']],
    ['no-duplicate-headings-in-section', ['5:1 info']],
    ['no-multiple-toplevel-headings', ['9:1 info']],
    ['no-duplicate-definitions', ['12:1 info']],
  ])('%s', (id, found) => {
    expect(places(id, text)).toEqual(found)
    expect(places(id, `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(found)
    expect(places(id, `<!--lint disable ${id}-->\n\n${text}`)).toEqual([])
    expect(places(id, text, {rules: {[id]: 'off'}})).toEqual([])
    expect(places(id, text, {rules: {[id]: 'error'}})).toEqual(
      found.map((one) => one.replace('info', 'error')),
    )
  })

  test('ignore and enable', () => {
    expect(
      places(
        'heading-increment',
        '# A\n\n<!--lint ignore heading-increment-->\n\n### B\n\n##### C\n',
      ),
    ).toEqual(['7:1 info'])
    expect(
      places(
        'heading-increment',
        '# A\n\n<!--lint disable-->\n\n### B\n\n<!--lint enable-->\n\n##### C\n',
      ),
    ).toEqual(['9:1 info'])
  })

  test('in quotes and lists too', () => {
    expect(places('heading-increment', '# A\n\n> ### B\n')).toEqual(['3:3 info'])
    expect(places('no-duplicate-definitions', '> [r]: a\n\n- [r]: b\n')).toEqual(['3:3 info'])
  })
})

test('a comment drops nothing else, not even in the last signs of the text', () => {
  const text =
    '<!--lint disable heading-increment-->\n\n- [A paper](https://dx.doi.org/10.1109/5.771073)'
  const said = (list: string) => lint(list).filter(({rule}) => rule === 'unnormalized-link').length
  expect(said(text)).toBe(said(text.replace(/<!--.*-->/, '')))
  expect(said(text)).toBeGreaterThan(0)
})
