import {describe, expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'
import {abc, headings, list} from './contents-lists.ts'

const rule = 'stale-contents'

describe('is silent about', () => {
  test.each([
    ['contents that agree', abc, headings],
    [
      'numbers',
      [
        '- [1. Alpha](#alpha)',
        '- [2) Beta](#beta)',
        '- [II. Gamma](#gamma)',
        '- [1.2 Delta](#delta)',
      ],
      headings,
    ],
    [
      'counts',
      ['- [Alpha (12)](#alpha)', '- [Beta [3]](#beta)', '- [Gamma (30+ papers)](#gamma)'],
      headings.slice(0, 3),
    ],
    [
      'emoji',
      ['- [🚀 Alpha](#alpha)', '- [:rocket: Beta](#beta)', '- [Gamma 🎈](#gamma)'],
      headings.slice(0, 3),
    ],
    [
      'shortened entries',
      ['- [Surveys](#surveys-and-reviews)', '- [Few-shot](#few-shot-learning)'],
      ['## Surveys and Reviews', '## Few-shot Learning'],
    ],
    [
      'blanks for hyphens among entries that say more than their headings',
      [
        ...['- [Image Alpha](#alpha)', '- [Image Beta](#beta)', '- [Image Gamma](#gamma)'],
        '- [Report Generation](#report-generation)',
      ],
      [...headings.slice(0, 3), '## Report-Generation'],
    ],
    ['final signs', ['- [Alpha:](#alpha)', '- [Beta.](#beta)'], headings.slice(0, 2)],
    ['a level that is left out', abc, headings.flatMap((one) => [one, '### Sub'])],
    [
      'the list frame',
      abc,
      [...headings, '## License', '## Contributing', '## Citation', '## Star History'],
    ],
    ['contents that list only some', abc.slice(0, 2), headings],
    ['an order of their own', [...abc].reverse(), headings],
    ['a heading listed twice', [...abc, '- [Alpha](#alpha)'], headings],
    [
      'raw HTML anchors',
      ['- [Alpha](#alpha)', '- [Beta](#b1)'],
      ['## Alpha', '<a name="b1"></a>\n\n## Beta'],
    ],
    ['HTML headings', ['- [Alpha](#alpha)', '- [Beta](#beta)'], ['## Alpha', '<h2>Beta</h2>']],
    ['the top', ['- [Alpha](#alpha)', '- [Beta](#beta)', '- [Back](#top)'], headings.slice(0, 2)],
    ['a task to be done', [...abc, '- [ ] [Epsilon](#epsilon)', '- - [ ] [Zeta](#zeta)'], headings],
    ['what GitHub has on its page', [...abc, '- [Up](#readme)'], headings],
    ['a heading before the contents, listed last', [...abc, '- [List](#list)'], headings],
    [
      'markers that say how deep an entry is',
      ['- [Alpha](#alpha)', '- - [Beta](#beta)', '- - - [Gamma](#gamma)', '- [Delta](#delta)'],
      ['## Alpha', '### Beta', '#### Gamma', '## Delta'],
    ],
    ['numbered slugs', ['- [Other](#other)', '- [Other](#other-1)'], ['## Other', '## Other']],
    ['percent signs', ['- [遥感](#%E9%81%A5%E6%84%9F)', '- [Beta](#beta)'], ['## 遥感', '## Beta']],
    [
      'some words of its own',
      [...abc, '- [Everything](#omega)', '- [All else](#sigma)', '- [And more](#zeta)'],
      [...headings, '## Omega', '## Sigma', '## Zeta'],
    ],
    [
      'a style of other words',
      ['- [A](#alpha)', '- [B](#beta)', '- [C](#gamma)', '- [D](#delta)'],
      headings,
    ],
    [
      'nested contents',
      ['- [Alpha](#alpha)', '  - [Beta](#beta)', '- [Gamma](#gamma)'],
      ['## Alpha', '### Beta', '## Gamma'],
    ],
    [
      'flat contents of nested headings',
      ['- [Alpha](#alpha)', '- [Beta](#beta)', '- [Gamma](#gamma)'],
      ['## Alpha', '### Beta', '### Gamma'],
    ],
  ])('%s', (_, contents, sections) => {
    expect(said(rule, list(contents, sections))).toEqual([])
  })

  test('a list without contents, and other links into the document', () => {
    expect(said(rule, '# L\n\n## Alpha\n\nSee [there](#nowhere).\n')).toEqual([])
    expect(said(rule, '# L\n\n## Alpha\n\n- [Up](#nowhere)\n')).toEqual([])
  })
})

describe('tells', () => {
  test.each([
    [
      'an anchor in other letter case',
      ['- [Alpha](#alpha)', '- [Beta](#B1)'],
      ['## Alpha', '<a name="b1"></a>\n\n## Beta'],
      ['4:10 warning Unexpected fragment `#B1`, expected `#b1`: letter case may count'],
    ],
    [
      'other letter case',
      ['- [alpha](#alpha)', ...abc.slice(1)],
      headings,
      ['3:4 warning Unexpected contents entry `alpha`, expected `Alpha` as the heading says'],
    ],
    [
      'other signs',
      ['- [Image text](#image-text)', ...abc],
      ['## Image-text', ...headings],
      [
        '3:4 warning Unexpected contents entry `Image text`, expected `Image-text` as the heading says',
      ],
    ],
    [
      'other letters',
      ['- [Alphas](#alpha)', ...abc.slice(1)],
      headings,
      ['3:4 warning Unexpected contents entry `Alphas`, expected `Alpha` as the heading says'],
    ],
    [
      'other words, quietly, where another entry leads there too',
      ['- [Everything else](#alpha)', ...abc],
      headings,
      [
        '3:4 info Unexpected contents entry `Everything else` that leads to `Alpha` as another does, expected a heading of its own',
      ],
    ],
    [
      'a fragment in other letter case',
      ['- [Alpha](#Alpha)', ...abc.slice(1)],
      headings,
      ['3:11 warning Unexpected fragment `#Alpha`, expected `#alpha`: letter case may count'],
    ],
    [
      'a fragment that leads nowhere',
      ['- [Alpha](#alfa)', ...abc.slice(1)],
      headings,
      ['3:11 error Unexpected fragment `#alfa`, expected `#alpha` of the heading with that text'],
    ],
    [
      'a fragment and a name that nearly fit, once',
      ['- [Alpha Leadboard](#alpha-leadboard)', ...abc.slice(1)],
      ['## Alpha Leaderboard', ...headings.slice(1)],
      [
        '3:21 error Unexpected fragment `#alpha-leadboard`, expected `#alpha-leaderboard` of the heading `Alpha Leaderboard`',
      ],
    ],
    [
      'a name with which one heading begins, once',
      ['- [Alpha](#alfa)', ...abc.slice(1)],
      ['## Alpha: From the Start', ...headings.slice(1)],
      [
        '3:11 error Unexpected fragment `#alfa`, expected `#alpha-from-the-start` of the heading `Alpha: From the Start`',
      ],
    ],
    [
      'a name and a fragment of other letter case, once',
      ['- [alpha ways](#Alpha-Ways)', ...abc.slice(1)],
      ['## Alpha Ways', ...headings.slice(1)],
      [
        '3:16 warning Unexpected fragment `#Alpha-Ways`, expected `#alpha-ways`: letter case may count',
      ],
    ],
    [
      'many fragments in other letter case, once',
      abc.map((one) => one.replace(/#./, (letter) => letter.toUpperCase())),
      headings,
      [
        "3:11 warning Unexpected letter case in the fragments of 4 contents entries, expected that of the headings' own",
      ],
    ],
    [
      'an entry without a heading',
      [...abc, '- [Omega](#omega)'],
      headings,
      [
        '7:4 error Unexpected contents entry `Omega`, expected a heading with the fragment `#omega`',
      ],
    ],
    [
      'a fragment of another heading',
      ['- [Alpha](#alpha)', '- [Beta](#alpha)', ...abc.slice(2)],
      headings,
      ['4:10 warning Unexpected fragment `#alpha`, expected `#beta` of the heading with that text'],
    ],
    [
      'a heading without an entry',
      abc.filter((_, index) => index !== 1),
      headings,
      ['9:4 warning Unexpected heading `Beta`, expected an entry for it in the contents'],
    ],
    [
      'once, an entry that is shorter than its heading and leads nowhere',
      abc.with(1, '- [Beta](#beta-models)'),
      headings.map((heading) => heading.replace('Beta', 'Beta Sights')),
      [
        '4:4 error Unexpected contents entry `Beta`, expected a heading with the fragment `#beta-models`',
      ],
    ],
    [
      'one entry out of order',
      ['- [Beta](#beta)', '- [Gamma](#gamma)', '- [Delta](#delta)', '- [Alpha](#alpha)'],
      headings,
      [
        '6:4 warning Unexpected place of contents entry `Alpha`, expected it before `Beta` as the headings stand',
      ],
    ],
    [
      'an entry that belongs at the end',
      ['- [Delta](#delta)', '- [Alpha](#alpha)', '- [Beta](#beta)', '- [Gamma](#gamma)'],
      headings,
      [
        '3:4 warning Unexpected place of contents entry `Delta`, expected it at the end as the headings stand',
      ],
    ],
    [
      'one entry nested wrongly',
      ['- [Alpha](#alpha)', '  - [Beta](#beta)', '- [Gamma](#gamma)', '- [Delta](#delta)'],
      headings,
      [
        '4:6 warning Unexpected nesting of contents entry `Beta`, expected it on the outermost level as the headings stand',
      ],
    ],
    [
      'one entry that is not nested',
      ['- [Alpha](#alpha)', '- [Beta](#beta)', '- [Gamma](#gamma)', '- [Delta](#delta)'],
      ['## Alpha', '### Beta', '## Gamma', '## Delta'],
      [
        '4:4 warning Unexpected nesting of contents entry `Beta`, expected it under `Alpha` as the headings stand',
      ],
    ],
  ])('%s', (_, contents, sections, messages) => {
    expect(said(rule, list(contents, sections))).toEqual(messages)
    expect(said(rule, list(contents, sections).replaceAll('\n', '\r\n'))).toEqual(messages)
  })

  test('not what the configuration allows', () => {
    const text = list(
      abc.filter((_, index) => index !== 1),
      headings,
    )
    expect(said(rule, text, {rules: {[rule]: ['warning', {unlisted: ['Beta']}]}})).toEqual([])
  })
})

describe('the safe fix mends', () => {
  test.each([
    ['text', '- [alpha](#alpha)', '- [Alpha](#alpha)'],
    ['text behind a number', '- [1. alpha](#alpha)', '- [1. Alpha](#alpha)'],
    ['text behind an emoji', '- [🚀 alpha](#alpha)', '- [🚀 Alpha](#alpha)'],
    ['text in bold', '- [**alpha**](#alpha)', '- [**Alpha**](#alpha)'],
    ['a fragment', '- [Alpha](#Alpha "T")', '- [Alpha](#alpha "T")'],
    ['a fragment in pointed brackets', '- [Alpha](<#Alpha>)', '- [Alpha](<#alpha>)'],
  ])('%s', (_, entry, fixed) => {
    const text = list([entry, ...abc.slice(1)], headings)
    expect(mended(rule, text)).toBe(list([fixed, ...abc.slice(1)], headings))
    expect(mended(rule, `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toBe(
      `\uFEFF${list([fixed, ...abc.slice(1)], headings).replaceAll('\n', '\r\n')}`,
    )
  })

  test('and leaves other words and missing entries alone', () => {
    for (const text of [
      list(['- [Everything else](#alpha)', ...abc.slice(1)], headings),
      list(abc.slice(0, 3), headings),
    ])
      expect(mended(rule, text)).toBe(text)
  })
})

test('an entry whose bracket explains it means the heading without it', () => {
  const contents = ['- [Alpha](#alpha)', '- [Beta (beta in all)](#alpha)', '- [Gamma](#gamma)']
  const told = said(rule, list(contents, headings.slice(0, 3)))
  expect(told).toEqual([expect.stringContaining('expected `#beta` of the heading with that text')])
})
