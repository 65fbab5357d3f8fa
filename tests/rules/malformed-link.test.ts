import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {resolveSettings} from '../../src/config/settings.ts'
import {applyFixes} from '../../src/finding/apply.ts'
import {foldReports} from '../../src/finding/fold.ts'
import type {Report} from '../../src/finding/report.ts'
import {slice} from '../../src/model/span.ts'
import {readList} from '../../src/parse/list.ts'
import {parseMarkdown} from '../../src/parse/syntax/markdown.ts'
import rule from '../../src/rules/malformed-link.ts'

const settings = resolveSettings()

function reports(text: string): Report[] {
  const list = readList(parseMarkdown('README.md', text), settings)
  return foldReports([...rule.check(list, settings.contextOf('malformed-link'))])
}

function fixed(text: string, safety: 'safe' | 'unsafe' = 'safe'): string {
  return applyFixes(
    text,
    reports(text).flatMap(({fix}) => fix ?? []),
    safety,
  )
}

describe('is silent about', () => {
  test.each([
    ['a good link', '[Paper](https://arxiv.org/abs/2305.05726v2)'],
    ['double brackets', '[[Paper](https://arxiv.org/pdf/2305.05726.pdf)] [[code]](https://x.org)'],
    ['words in brackets', '[Vision] (arXiv 2021) [2] (see https://x.org)'],
    ['a task', '- [ ] (https://x.org)\n- [x] (https://x.org)'],
    ['inline code', '`[Paper] (https://x.org)` and `[a](https: //x.org)`'],
    [
      'code blocks',
      '```\n[Paper] (https://x.org)\n[a](ttps://x.org)\n```\n\n    [Paper] (https://x.org)',
    ],
    ['escaped brackets', String.raw`\[Paper\] (https://x.org)`],
    ['a mail address', '[a](mailto:a@example.org) <a@example.org> [b](a@2x.png)'],
    ['formulas', 'f[x](y z) and [0, 1](a b)'],
    ['talk of Markdown', 'as links, i.e. [text span](bounding boxes)'],
    [
      'archives',
      '[a](https://web.archive.org/web/2024/https://x.org/) <http://archive.is/http://x.org>',
    ],
    ['proxies', '[a](https://sci-hub.tw/https://arxiv.org/abs/1705.04396)'],
    [
      'addresses in a query',
      '[a](https://x.org/?u=https://y.org/?a=b) [b](https://x.org/?u=https://y.org)',
    ],
    [
      'encoded quotes',
      '[a](https://x.org/?q=%22a%22) [b](https://x.org/?q=%7Ba%7D) [c](https://x.org/{a})',
    ],
    [
      'publisher ids',
      '[a](https://www.sciencedirect.com/science/article/pii/S0924-2716(23)00001-2)',
    ],
    ['matrix parameters', '[a](https://x.org/a;b=1/c;d=2?e;f)'],
    [
      'a wiki',
      '[a](https://en.wikipedia.org/wiki/A_(b)) [b](https://zh.wikipedia.org/wiki/苹果（公司）)',
    ],
    ['names in another script', '[a](https://x.org/晏轶超.pdf) https://x.org/数据集/ [b](#目录)'],
    [
      'old arXiv ids',
      '[a](https://arxiv.org/abs/cs/0112017) [b](https://arxiv.org/abs/math.GT/0309136)',
    ],
    [
      'pages of a paper',
      '[a](https://arxiv.org/html/2401.12345v1/x1.png) [b](https://arxiv.org/list/cs.CV/recent)',
    ],
    [
      'arXiv numbers of both lengths',
      '[a](https://arxiv.org/abs/1412.6980) [b](https://arxiv.org/abs/1501.00001)',
    ],
    [
      'DOIs',
      '[a](https://doi.org/10.1109%2Fgr.1) [b](https://dx.doi.org/doi:10.1038/nature1) [c](https://doi.org/10/f5gx)',
    ],
    [
      'files',
      '[a](README.cn) [b](papers.yaml) [c](./docs/a.md) [d](LICENSE) [e](resources/x.org.md)',
    ],
    ['other schemes', '[a](mailto:a@x.org) [b](ftp://x.org/a) a@x.org www.x.org'],
    [
      'hosts without a name',
      '[a](http://101.126.42.235:30910/) [b](http://localhost:80/) <http://[::1]/>',
    ],
    ['images', '![a](ttps://x.org/a.png)'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(reports(text).map(({message}) => message)).toEqual([])
  })
})

describe('mends', () => {
  test.each([
    ['[Paper] (https://x.org/a)', '[Paper](https://x.org/a)'],
    ['[[Paper]] (https://x.org/a)', '[[Paper]](https://x.org/a)'],
    ['[a b](https: //x.org/a)', '[a b](https://x.org/a)'],
    ['[Paper]((https://x.org/a))', '[Paper](https://x.org/a)'],
    [
      '*[Jo Do]((https://x.org/a), [Al](https://y.org)*',
      '*[Jo Do](https://x.org/a), [Al](https://y.org)*',
    ],
    ['[a]([https://x.org/a)', '[a](https://x.org/a)'],
    ['[a](hhttps://x.org/a)', '[a](https://x.org/a)'],
    [
      '<p><a href="https://x.org/a target="_blank">a</a></p>',
      '<p><a href="https://x.org/a" target="_blank">a</a></p>',
    ],
    ['[a](https//x.org/a)', '[a](https://x.org/a)'],
    ['[a](http:/x.org/a)', '[a](http://x.org/a)'],
    ['[a](https;//x.org/a)', '[a](https://x.org/a)'],
    ['[a](https://http://x.org/a)', '[a](http://x.org/a)'],
    ['[a](github.com/o/r)', '[a](https://github.com/o/r)'],
    ['[a](https://x.org/a,)', '[a](https://x.org/a)'],
    ['[a](https://x.org/a。)', '[a](https://x.org/a)'],
    ['[a](https://arxiv.org/abs//2306.08707)', '[a](https://arxiv.org/abs/2306.08707)'],
    ['[a](https://doi.org/doi.org/10.1093/a)', '[a](https://doi.org/10.1093/a)'],
  ])('%s', (text, mended) => {
    expect(reports(text)).toHaveLength(1)
    expect(fixed(text)).toBe(mended)
    expect(fixed(`\uFEFF${text}\r\n`)).toBe(`\uFEFF${mended}\r\n`)
    expect(reports(mended)).toEqual([])
  })

  test.each([
    ['[[Code](https://x.org/a/]', '[[Code](https://x.org/a/)]'],
    ['[[Code](https://x.org/a', '[[Code](https://x.org/a)]'],
    ['x [Code]](https://x.org/a)', 'x [[Code]](https://x.org/a)'],
    ['[a](y.nl/a)', '[a](https://y.nl/a)'],
    ['[a](https://github.com/o/see-net.)', '[a](https://github.com/o/see-net)'],
    ['[a](https://x.org/?a=b?c=d)', '[a](https://x.org/?a=b&c=d)'],
    ['[a](https://x.org/b%7D)', '[a](https://x.org/b%7D)'],
  ])('only when asked: %s', (text, mended) => {
    expect(reports(text)).toHaveLength(1)
    expect(fixed(text, 'unsafe').replace('/b)', '/b%7D)')).toBe(mended)
  })
})

describe('marks of bullets and headings', () => {
  const link = '[Learning to see](https://arxiv.org/abs/2305.05726)'

  test.each([
    [`- ${link}\n-${link}\n`, `- ${link}\n- ${link}\n`],
    [`# L\n\n*[${link}]\n`, `# L\n\n* [${link}]\n`],
    [
      `#Far Sights: A Survey (CVPR 2024)\n\n## A\n\n- ${link}\n`,
      `# Far Sights: A Survey (CVPR 2024)\n\n## A\n\n- ${link}\n`,
    ],
    [`# L\n\n##Papers\n\n- ${link}\n`, `# L\n\n## Papers\n\n- ${link}\n`],
    [
      `# A\n\n# B\n\n# C\n\n#Far Sights\n\n- ${link}\n`,
      `# A\n\n# B\n\n# C\n\n# Far Sights\n\n- ${link}\n`,
    ],
  ])('are parted from their words: %j', (text, expected) => {
    expect(fixed(text, 'unsafe')).toBe(expected)
    expect(fixed(text)).toBe(text)
  })

  test.each([
    `# L\n\n*${link} in italics*\n`,
    `# L\n\nseen-${link}\n`,
    '# L\n\n##2 and ##see are issues\n',
    '# A\n\n# B\n\n# C\n\n#Seeing\n\n#Seeing #Hearing\n\n#Far Sights and more.\n',
    '# L\n\n## A\n\n#Far Sights\n\nText\n',
    '#Seeing\n\n## A\n\nText\n',
    '#Far Sights\n\n# L\n\nText\n',
    '# L\n\n-x\n\n```\n##Papers\n```\n',
  ])('are no other signs: %j', (text) => {
    expect(reports(text)).toEqual([])
  })
})

describe('quietly, brackets beside a link that answer to none', () => {
  const entry = (links: string): string => `- **Learning to see** (CVPR 2023) ${links}\n`

  test.each([
    [
      '[[a](https://x.org/a)] [b](https://x.org/b)]',
      '[[a](https://x.org/a)] [[b](https://x.org/b)]',
    ],
    ['[[a]](https://x.org/a))', '[[a]](https://x.org/a)'],
    ['[[a]](https://x.org/a)]', '[[a]](https://x.org/a)'],
    ['[[a](https://x.org/a) [[b](https://x.org/b)]', undefined],
  ])('%s', (links, mended = links) => {
    expect(reports(entry(links)).map(({severity}) => severity)).toEqual(['info'])
    expect(fixed(entry(links), 'unsafe')).toBe(entry(mended))
  })

  test.each([
    '[[a](https://x.org/a), [b](https://x.org/b)]',
    '（[a](https://x.org/a))',
    String.raw`\[[a](https://x.org/a)]`,
    'a) [a](https://x.org/a)',
    '([a](https://x.org/a_(b)))',
    '(see [a](https://x.org/a)\n  and [b](https://x.org/b))',
  ])('but not %s', (links) => {
    expect(reports(entry(links))).toEqual([])
  })
})

describe('tells without a fix', () => {
  test.each([
    ['[[Paper](Learning to see)]', 'an address between its parentheses'],
    ['[[9 Feb 2020]](Learning to see)', 'an address between its parentheses'],
    ['[two words](#two words)', 'no blank in its address'],
    ['[a](https://x.org/ahttps://y.org/b)', 'expected one'],
    ['[a](https://arxiv.org/https://arxiv.org/abs/2306.08707)', 'expected one'],
    ['[a]([https://x.org/a](https://y.org/b))', 'the address alone'],
    ['[a](file:///C:/a.pdf)', 'a public one'],
    ['[a](https://arxiv/abs/2306.08707)', 'a host with a dot'],
    ['https://github.com/o/r，详见', 'expected none'],
    ['[a](https://arxiv.org/abs)', 'without an arXiv id'],
    ['[a](https://arxiv.org/abs/2300.00001)', 'a month from 01 to 12'],
    ['[a](https://arxiv.org/abs/0701.0001)', 'from `0704` on'],
    ['[a](https://arxiv.org/abs/2509.262311)', '5 digits'],
    ['[a](https://arxiv.org/abs/2407.11681mini)', 'nothing behind its digits'],
    ['[a](https://arxiv.org/pdf/200211893pdf)', 'one such as'],
    ['[a](https://doi.org/2020.06.02.129270)', 'one such as'],
    ['[a](https://doi.org/10.1109)', 'one such as'],
  ])('%s', (text, expected) => {
    expect(reports(text).map(({message}) => message)).toEqual([expect.stringContaining(expected)])
    expect(fixed(text)).toBe(text)
  })

  test('the span is what the message quotes first', () => {
    for (const text of ['[Paper] (https://x.org/a)', '[a](https://arxiv.org/abs/1804.0962)']) {
      const [report] = reports(text)
      expect(report?.message).toContain(`\`${slice(text, report?.span ?? {start: 0, end: 0})}\``)
    }
  })

  test('debris of one kind once', () => {
    const text = [1, 2, 3, 4].map((n) => `- a https://x.org/${n}}\n`).join('')
    expect(reports(text)).toHaveLength(1)
  })

  test('a full-width bracket that should close an address', () => {
    const text = '- a [[Code]](https://x.org/a）\n'
    expect(reports(text).map(({message}) => message)).toEqual([
      expect.stringContaining('expected a `)` for the `）` behind its address'),
    ])
    expect(fixed(text, 'unsafe')).toBe('- a [[Code]](https://x.org/a)\n')
  })

  test('marks for bold within addresses once', () => {
    const text = [1, 2, 3, 4].map((n) => `- [a](https://x.org/**paper**s/${n}.pdf)\n`).join('')
    expect(reports(text).map(({message}) => message)).toEqual([
      'Unexpected `**` in 4 addresses, expected none',
    ])
    expect(fixed(text, 'unsafe')).toBe(text.replaceAll('**', ''))
  })

  test('a definition once', () => {
    expect(reports('[a][x] [b][x]\n\n[x]: ttps://x.org/a\n')).toHaveLength(1)
  })

  test('a long line in time', () => {
    expect(reports('](('.repeat(5_000)).length).toBe(0)
    expect(reports(readFileSync('README.md', 'utf8'))).toEqual([])
  })
})

test.each([
  'https://github.com/o/E.T.',
  'https://en.wikipedia.org/wiki/Bee_Inc.',
  'https://x.org/.',
])('the stop at the end of %s is its own', (url) => {
  expect(reports(`[a](${url})`)).toEqual([])
})

test('words for the address of a title, where others are linked', () => {
  const item = (index: number, url: string): string =>
    `${index}. (Net) [Learning to see ${'ABCDEFGHIJ'[index]} far away](${url}) [code](https://x.org/${index})\n`
  const linked = Array.from({length: 9}, (_, at) => item(at, `https://x.org/${at}.pdf`)).join('')
  expect(reports(linked + item(9, 'Tip 2023')).map(({message}) => message)).toEqual([
    expect.stringContaining('expected an address between its parentheses'),
  ])
  const unlinked = Array.from({length: 9}, (_, at) => item(at, 'Tip 2023')).join('')
  expect(reports(unlinked)).toEqual([])
})

test('a fragment that is not closed before the cell ends', () => {
  const rows = '| [SeeNet](#see | 95 |\n| [HearNet](#hear) | 96 |\n'
  expect(reports(`| Method | F1 |\n| --- | --- |\n${rows}`).map(({message}) => message)).toEqual([
    'Unexpected link `[SeeNet](#see`, expected a `)` behind its address: GitHub shows it as it is written',
  ])
  expect(reports('The array f[x](#i runs on and on.')).toEqual([])
})

test('a sign that only looks like a tilde', () => {
  const [report, ...more] = reports('[UCR](https://www.example.edu/˜bee/)')
  expect(more).toEqual([])
  expect(report?.message).toBe('Unexpected `˜` in an address, expected `~`')
  expect(fixed('[UCR](https://www.example.edu/˜bee/)')).toBe('[UCR](https://www.example.edu/~bee/)')
  expect(reports('[UCR](https://www.example.edu/~bee/) [a](https://example.edu/a～b/)')).toEqual([])
})

test('a DOI behind its host once more is offered by itself', () => {
  const text = '- [Learning to see](https://doi.org/doi.org/10.1093/a1)\n'
  expect(reports(text).map(({message}) => message)).toEqual([
    'Unexpected DOI `doi.org/10.1093/a1`, expected `10.1093/a1`',
  ])
})
