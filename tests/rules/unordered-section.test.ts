import {describe, expect, test} from 'vitest'
import {resolveSettings} from '../../src/config/settings.ts'
import {readList} from '../../src/parse/list.ts'
import {parseMarkdown} from '../../src/parse/syntax/markdown.ts'
import rule from '../../src/rules/unordered-section.ts'

const settings = resolveSettings()
const names = 'Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliet Kilo Lima'.split(' ')

function said(text: string): string[] {
  const list = readList(parseMarkdown('README.md', text), settings)
  return [...rule.check(list, settings.contextOf('unordered-section'))].map(({message}) => message)
}

/** A bullet list of papers of these years, whose titles keep no order. */
function byYear(years: readonly number[], head = '## Detection'): string {
  const items = years.map(
    (year, index) =>
      `- [${names[(index * 5) % 12] ?? ''} of ways](https://x.org/${index}.pdf), CVPR ${year}\n`,
  )
  return `${head}\n\n${items.join('')}`
}

const rising = [2016, 2016, 2017, 2018, 2019, 2019, 2020, 2021, 2022, 2023]

/** Papers of these venues, years and arXiv ids. */
function byArchive(papers: readonly (readonly [venue: string, id: string])[]): string {
  return papers
    .map(
      ([venue, id], index) =>
        `- [${names[(index * 5) % 12] ?? ''} of ways](https://arxiv.org/abs/${id}), ${venue}\n`,
    )
    .join('')
}

const archived = rising.map(
  (year, index) => [`CVPR ${year}`, `${year - 2000}01.0000${index}`] as const,
)

/** A table of papers with these cells behind the titles. */
function table(header: string, rows: readonly string[]): string {
  const lines = rows.map(
    (cells, index) =>
      `| [${names[(index * 5) % 12] ?? ''} of ways](https://x.org/${index}.pdf) | ${cells} |\n`,
  )
  return `| Paper | ${header} |\n|${' --- |'.repeat(header.split('|').length + 1)}\n${lines.join('')}`
}

describe('is silent about', () => {
  test.each([
    ['an order', byYear(rising)],
    ['an order from new to old', byYear(rising.toReversed())],
    ['no order', byYear([2019, 2024, 2020, 2023, 2021, 2018, 2022, 2020, 2023, 2019])],
    ['neighbours that have changed places', byYear(rising.with(7, 2022).with(8, 2021))],
    ['few entries', byYear([2016, 2018, 2017, 2019])],
    ['one in six', byYear([2016, 2017, 2018, 2016, 2019, 2020])],
    ['one year and another', byYear([2023, 2023, 2023, 2023, 2023, 2024, 2023, 2023, 2023, 2023])],
    ['news', byYear(rising.with(8, 2016), '## News')],
    ['two groups', `${byYear(rising)}\nOlder ones:\n\n${byYear(rising, '').trim()}\n`],
    [
      'a block of surveys behind a blank line',
      `${byYear(rising.toReversed())}\n${byYear([2022, 2019, 2019], '').trim()}\n`,
    ],
    ['nothing', ''],
    [
      'a preprint that appeared later and stands where it came in',
      byArchive(archived.with(2, ['CVPR 2021', '1701.00002'])),
    ],
    [
      'a column of years that the venues depart from',
      table(
        'Year | Venue',
        rising.map((year, index) => `${year} | CVPR ${index === 3 ? 2023 : year}`),
      ),
    ],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([])
  })
})

describe('tells', () => {
  test('an entry that is too old for its place', () => {
    expect(said(byYear(rising.with(8, 2016)))).toEqual([
      expect.stringContaining('the section goes from old years to new ones'),
    ])
  })

  test('an entry that is too new for its place', () => {
    expect(said(byYear(rising.toReversed().with(7, 2023)))).toEqual([
      expect.stringContaining('the section goes from new years to old ones'),
    ])
  })

  test('rows of a table by their dates', () => {
    const months = ['01', '02', '03', '04', '05', '02', '07', '08', '09', '10']
    const rows = months.map(
      (month, index) =>
        `| [${names[(index * 5) % 12] ?? ''} of ways](https://x.org/${index}.pdf) | ${month}/2024 |\n`,
    )
    expect(said(`| Paper | Date |\n| --- | --- |\n${rows.join('')}`)).toEqual([
      expect.stringContaining('the section goes from old dates to new ones'),
    ])
  })

  test('months beside DOIs, which have dates of their own', () => {
    const months = ['March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']
    const items = months.map(
      (month, index) =>
        `- [${names[(index * 5) % 12] ?? ''} of ways](https://x.org/${index}.pdf) ${month} 2021. [10.1101/2021.0${(index % 2) + 1}.31.4]\n`,
    )
    expect(said(items.join(''))).toEqual([])
  })

  test('a preprint that stands nowhere well', () => {
    expect(said(byArchive(archived.with(1, ['CVPR 2023', '2201.00001'])))).toEqual([
      expect.stringContaining('the section goes from old years to new ones'),
    ])
  })

  test('the place by the day, where days are stated', () => {
    const days = ['09-30', '09-20', '08-25', '08-20', '07-30', '07-10', '06-20', '05-20', '04-20']
    const rows = [...days.slice(0, 1), '07-20', ...days.slice(1)].map((day) => `2024-${day}`)
    expect(said(table('Date', rows))).toEqual([
      'Unexpected place of `Foxtrot of ways`, expected it behind `Bravo of ways`: the section goes from new dates to old ones',
    ])
  })

  test('the alphabet', () => {
    const order = [...names.slice(0, 9), 'Bravado', ...names.slice(9)]
    const items = order.map((name) => `- [The ${name} way](https://arxiv.org/pdf/cs/0112017)\n`)
    expect(said(items.join(''))).toEqual([
      'Unexpected place of `The Bravado way`, expected it before `The Bravo way`: the section goes by the alphabet',
    ])
  })
})

test('numbers in titles count as numbers', () => {
  const titles = Array.from({length: 12}, (_, index) => `Part ${index + 1} of learning`)
  const text = titles
    .map((title, index) => `- [${title}](https://arxiv.org/abs/2305.${10000 + index})\n`)
    .join('')
  expect(said(text)).toEqual([])
})
