import fc from 'fast-check'
import {mutation} from './damage-arbitrary.ts'

/** The blocks that lists are made of, well formed and otherwise. */
const words = [
  'Deep',
  'metric',
  'learning',
  'Image-text',
  'Retrieval',
  'with',
  'Vision',
  'CVPR',
  'Science',
  'Datasets',
  '2023',
  '遥感图像检索综述',
  '🚀',
  'a_b_c',
  'C++',
  '`code`',
  '**bold**',
  '*it*',
  'x\\|y',
  'R&amp;D',
] as const

const urls = [
  'https://arxiv.org/abs/2305.05726',
  'https://arxiv.org/pdf/2305.05726v2.pdf',
  'http://arxiv.org/abs/2204.09868',
  'https://github.com/o/r',
  'https://o.github.io/r/',
  'https://doi.org/10.1109/TGRS.2022.1234567',
  'https://en.wikipedia.org/wiki/A_(b)',
  'https://x.org/a?b=1&amp;c=2',
  'https://x.org/a\\_b',
  'https://pan.baidu.com/s/1abcdefgh',
  '#surveys',
  '',
] as const

const venues = [
  'CVPR 2023',
  'CVPR2023',
  "CVPR'23",
  'arxiv 2023',
  'arXiv 2022',
  'ACMMM 2022',
  'GRSL 2022.',
  'NeurlPS 2021',
  'Remote Sensing 2023',
  'INT J APPL EARTH OBS 2022',
  'In ICCV 2023 (Oral)',
  'ICLR, 2024',
  'Some Workshop 2020',
  '-',
  '',
] as const

const word = fc.constantFrom(...words)
const phrase = fc.oneof(
  word,
  fc.array(word, {minLength: 2, maxLength: 4}).map((list) => `Towards ${list.join(' ')}`),
)
const title = fc
  .array(word, {minLength: 1, maxLength: 3})
  .map((list) => `Towards better ${list.join(' ')}`)
const url = fc.constantFrom(...urls)
const venue = fc.constantFrom(...venues)
const label = fc.constantFrom(
  'Paper',
  'code',
  '代码',
  'Project',
  'arXiv',
  '',
  '[code]',
  '![i](b.svg)',
)

const link = fc.oneof(
  {weight: 6, arbitrary: fc.tuple(phrase, url).map(([text, to]) => `[${text}](${to})`)},
  {weight: 3, arbitrary: fc.tuple(label, url).map(([text, to]) => `[${text}](${to})`)},
  fc.tuple(phrase, url).map(([text, to]) => `[**${text}**](<${to}> "a title")`),
  url.map((to) => `<${to}>`),
  url.map((to) => `${to} `),
  phrase.map((text) => `[${text}][ref]`),
  url.map((to) => `![${to}](${to})`),
  fc.tuple(phrase, url).map(([text, to]) => `<a href="${to}">${text}</a>`),
  fc.tuple(label, url).map(([text, to]) => `[[${text}]](${to})`),
)

const cell = fc.oneof(
  {weight: 4, arbitrary: link},
  {weight: 3, arbitrary: venue},
  phrase,
  fc.constantFrom('-', '', '[//]: #01/02', '<br>', '`a|b`', '\\|', '\\\\', '\t'),
  fc.tuple(link, link).map(([a, b]) => `${a} <br> ${b}`),
)

const row = fc
  .tuple(fc.array(cell, {minLength: 1, maxLength: 5}), fc.constantFrom('both', 'none', 'start'))
  .map(([cells, fences]) => {
    const inner = cells.join(' | ')
    return fences === 'both' ? `| ${inner} |` : fences === 'start' ? `|${inner}` : inner
  })

const table = fc
  .tuple(
    fc.constantFrom(
      ['Paper', 'Published in', 'Code/Project'],
      ['Title', 'Venue', 'Date', 'Code'],
      ['Dataset', 'Paper', 'Home', 'Download link'],
      ['标题', '发表', '代码'],
      ['Year', 'Name'],
      ['', ''],
    ),
    fc.array(row, {maxLength: 7}),
  )
  .map(([head, rows]) =>
    [`|${head.join('|')}|`, `|${head.map(() => ':--').join('|')}|`, ...rows].join('\n'),
  )

const item = fc.oneof(
  fc
    .tuple(title, url, venue, link)
    .map(([name, to, where, more]) => `- [${name}](${to}), Ann Bee, ${where} [${more}]`),
  fc
    .tuple(word, title, venue, link, link)
    .map(([name, words, where, a, b]) => `* **${name}**: "${words}", ${where}. [${a}] [${b}]`),
  fc.tuple(title, link, link).map(([name, a, b]) => `- ${name} ${a} ${b}`),
  fc.tuple(venue, link).map(([where, a]) => `- [${where}] ${a}`),
  fc.tuple(title, link).map(([name, a]) => `- ${name}\n  - Code: ${a}\n  - *Ann Bee*`),
  fc.tuple(phrase, link, link).map(([name, a, b]) => `- ${name}\n    - ${a}\n    - ${b}`),
  fc.tuple(link, phrase).map(([a, text]) => `1. ${a}\n\n   <p>\n   <a href="u">${text}</a></p>`),
)

const heading = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({min: 1, max: 4}), phrase)
      .map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  },
  phrase.map((text) => `${text}\n---`),
  phrase.map((text) => `<h2 id="a">${text}</h2>`),
  phrase.map((text) => `## <a name="b"></a> ${text} ##`),
)

const contentsItem = fc
  .tuple(
    fc.constantFrom('', '  ', '    '),
    phrase,
    fc.constantFrom('deep', 'Image-text', 'of-vision'),
  )
  .map(([indent, text, slug]) => `${indent}- [${text}](#${slug})`)

const contents = fc
  .array(contentsItem, {minLength: 2, maxLength: 6})
  .map((items) => items.join('\n').trimStart())

/** Links and words as raw HTML writes them. */
const anchor = fc
  .tuple(phrase, url, fc.constantFrom('"', "'", ''))
  .map(([text, to, sign]) => `<a href=${sign}${to}${sign}>${text}</a>`)

const htmlWords = fc.oneof(
  anchor,
  phrase,
  title.map((words) => `<b>${words}</b>`),
  fc
    .tuple(title, venue, anchor)
    .map(([words, where, a]) => `<b>${words}</b><br>${where}<br>[${a}]`),
  fc.tuple(title, link).map(([words, a]) => `\n\n**${words}** ${a}\n\n`),
  fc.constantFrom(
    '',
    '&emsp;',
    '<a id="deep"></a>',
    '<img src="i.svg">',
    '<details><summary>x</summary>',
  ),
)

const htmlRow = fc
  .tuple(
    fc.constantFrom('td', 'th'),
    fc.array(htmlWords, {minLength: 1, maxLength: 3}),
    fc.constantFrom('', ' rowspan="2"', ' colspan=2'),
    fc.boolean(),
  )
  .map(([tag, cells, size, isClosed]) => {
    const end = isClosed ? `</${tag}>` : ''
    return `<tr>${cells.map((words) => `<${tag}${size}>${words}${end}`).join('\n')}${isClosed ? '</tr>' : ''}`
  })

const htmlTable = fc
  .tuple(fc.array(htmlRow, {maxLength: 4}), fc.constantFrom('</table>', '</tbody></table>', ''))
  .map(([rows, end]) => `<table>\n${rows.join('\n')}\n${end}`)

const htmlItem = fc.oneof(
  htmlWords,
  fc
    .tuple(phrase, fc.constantFrom('deep', 'of-vision', 'Image-text'))
    .map(([text, slug]) => `<a href="#${slug}">${text}</a>`),
)

const htmlList = fc
  .tuple(
    fc.constantFrom('ul', 'ol'),
    fc.array(htmlItem, {minLength: 1, maxLength: 4}),
    fc.array(htmlItem, {maxLength: 2}),
    fc.boolean(),
  )
  .map(([tag, items, inner, isClosed]) => {
    const end = isClosed ? '</li>' : ''
    const nested = inner.map((words) => `<li>${words}${end}`).join('\n')
    const last = nested === '' ? '' : `<${tag}>\n${nested}\n</${tag}>`
    return `<${tag}>\n${items.map((words) => `  <li>${words}${end}`).join('\n')}\n${last}</${tag}>`
  })

const html = fc.oneof(
  htmlTable,
  htmlList,
  fc
    .tuple(phrase, fc.oneof(htmlList, htmlTable, item), fc.constantFrom('</details>', ''))
    .map(([text, inner, end]) => `<details>\n<summary>${text}</summary>\n\n${inner}\n\n${end}`),
)

const rest = fc.oneof(
  url.map((to) => `[ref]: ${to === '' ? '<>' : to} "t"`),
  fc.constantFrom('<!--lint disable unusual-venue-->', '<!--lint ignore-->', '<!--lint foo-->'),
  fc.tuple(phrase, link).map(([text, a]) => `> ${text} ${a}`),
  link.map((a) => `<details>\n<summary>${a}</summary>\n`),
  fc.constantFrom(
    '```\n- [a](b)\n```',
    '<p align="center">',
    '</details>',
    '[^1]: note',
    '<a href="',
  ),
)

const block = fc.oneof(
  {weight: 3, arbitrary: heading},
  {weight: 4, arbitrary: table},
  {weight: 5, arbitrary: fc.array(item, {minLength: 1, maxLength: 5}).map((i) => i.join('\n'))},
  {weight: 1, arbitrary: contents},
  {weight: 2, arbitrary: html},
  {weight: 2, arbitrary: rest},
)

/** Texts that look like lists, with or without damage, in any line ending. */
export const listText = fc
  .record({
    blocks: fc.array(block, {minLength: 1, maxLength: 7}),
    mutations: fc.array(mutation, {maxLength: 6}),
    eol: fc.constantFrom('\n', '\n', '\r\n'),
    mark: fc.constantFrom('', '', '\uFEFF'),
  })
  .map(({blocks, mutations, eol, mark}) => {
    let text = mark + `${blocks.join('\n\n')}\n`.replaceAll('\n', eol)
    for (const {at, removed, inserted} of mutations) {
      const place = Math.floor(at * text.length)
      text = text.slice(0, place) + inserted + text.slice(place + removed)
    }
    return text
  })
