import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function yearsOf(dates: readonly string[], heading = 'Papers'): (number | undefined)[] {
  const rows = dates.map(
    (date, at) =>
      `| [Learning to See Far ${'I'.repeat(at + 1)}](https://a.org/${at}.pdf) | ${date} |`,
  )
  const text = `# L\n\n## ${heading}\n\n| Title | Date |\n|-|-|\n${rows.join('\n')}\n`
  return parse(text).entries.map(({year}) => year)
}

test.each([
  [
    ['23-10', '24-01', '--'],
    [2023, 2024, undefined],
  ],
  [
    ['22/11', '10/12'],
    [2022, 2010],
  ],
  [
    ['2011', '2105'],
    [2020, 2021],
  ],
  [
    ["'23", '’09'],
    [2023, 2009],
  ],
])('a column of months written short tells years: %s', (dates, years) => {
  expect(yearsOf(dates)).toEqual(years)
})

test('what a month and a year, a day or a whole year is too tells none, nor what a heading denies', () => {
  expect(yearsOf(['11-10', '10-12'])).toEqual([undefined, undefined])
  expect(yearsOf(['23-10', '05-11'])).toEqual([undefined, undefined])
  expect(yearsOf(['2011', '2012'])).toEqual([2011, 2012])
  expect(yearsOf(['23-10', '15-11'], '2024')).toEqual([2024, 2024])
})
