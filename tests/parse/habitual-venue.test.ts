import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = '(https://arxiv.org/abs/2305.00001)'

/** The venue and year of the last entry of a list whose others are set as it is. */
function lastOf(line: (venue: string) => string, ...venues: readonly string[]): unknown[] {
  const list = `# L\n\n## A\n\n${venues.map(line).join('\n')}\n`
  const {venue, year} = parse(list).entries.at(-1) ?? {}
  return [venue?.name, year]
}

const known = ['CVPR 2020', 'ICLR 2021', 'ACL 2019']

describe('what stands where the list sets its venues is one', () => {
  test.each([
    ['as code', (venue: string) => `- **Learning to See Far** \`${venue}\` [[pdf]]${url}`],
    ['in brackets', (venue: string) => `- Learning to See Far [${venue}] [[pdf]]${url}`],
    ['in italics', (venue: string) => `- **Learning to See Far** *${venue}* [[pdf]]${url}`],
  ])('%s', (_, line) => {
    expect(lastOf(line, ...known, 'iSEE-Q 2022')).toEqual(['iSEE-Q', 2022])
    expect(lastOf(line, ...known, 'Journal of Sea University')).toEqual([
      'Journal of Sea University',
      undefined,
    ])
  })

  test.each(['Ann Bee', 'oral', 'Code', 'Sea University', 'far sight', 'GPT-4, Ann Bee'])(
    'but not %s',
    (words) => {
      const line = (venue: string): string => `- Learning to See Far [${venue}] [[pdf]]${url}`
      expect(lastOf(line, ...known, words)[0]).toBeUndefined()
    },
  )

  test('nor a name where venues are few', () => {
    const line = (venue: string): string => `- Learning to See Far [${venue}] [[pdf]]${url}`
    expect(lastOf(line, ...known, 'SeeSet', 'FarSet', 'NearSet', 'HereSet')[0]).toBeUndefined()
  })

  test('and a name that is a word as well may be one there', () => {
    const line = (venue: string): string => `- **Learning to See Far** *${venue}* [[pdf]]${url}`
    expect(lastOf(line, ...known, 'Science')).toEqual(['Science', undefined])
  })

  test.each([
    ['1980 Farhorn; on what was seen', 'Farhorn', 1980],
    ['1997, Sights in Society; far sights', 'Sights in Society', 1997],
    ['2020 Front. Far Sight', 'Front. Far Sight', 2020],
    ['2020 Overview, Bee', undefined, 2020],
  ])('nor need a dated name be coined: (%s)', (words, name, year) => {
    const line = (venue: string): string =>
      `- (${venue}) **Learning to See Far.** *Ann Bee* [[pdf]]${url}`
    expect(lastOf(line, '2020 CVPR', '2021 ICLR', '2019 ACL; far', words)).toEqual([name, year])
  })
})

test('a name in capitals within, or cut short behind its year, is a venue where such are', () => {
  const behind = (venue: string): string => `- **Learning to See Far** ${venue}. [pdf]${url}`
  expect(lastOf(behind, 'CVPR, 2020', 'ICLR, 2021', 'ACL, 2019', 'SightsDay, 2017')).toEqual([
    'SightsDay',
    2017,
  ])
  const before = (venue: string): string => `1. (${venue}) **Learning to See Far** [[pdf]]${url}`
  expect(lastOf(before, '2020 CVPR', '2021 ICLR', '2019 ACL', '2020 Yearb Sea Inform')).toEqual([
    'Yearb Sea Inform',
    2020,
  ])
})
