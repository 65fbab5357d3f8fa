import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function defined(title: string, said: string, url: string): string {
  return `#### ${title}\n\n<details><summary>Information</summary>\n <dl>\n   <dt>Reference</dt>\n   <dd>${said}</dd>\n\n   <dt>Paper links</dt>\n   <dd>\n   <a href="${url}">DCASE2020 Proceedings</a>\n   </dd>\n\n   <dt>Code</dt>\n   <dd>\n   <a href="https://github.com/bee/far">GitHub</a>\n   </dd>\n </dl>\n\n----\n\n</details>\n\n`
}

const view = (text: string): unknown[] =>
  parse(`# L\n\n## Year 2020\n\n${text}`).entries.map(({title, venue, year, links}) => [
    title,
    venue?.name,
    year,
    links.map(({role}) => role).join(),
  ])

const pdf = 'http://dcase.community/documents/DCASE2020_Bee_8.pdf'

test('a title heads what definitions of HTML say of its paper', () => {
  const text =
    defined(
      'Learning to Hear Far',
      'A. Bee and C. Dee, "Learning to Hear Far," in INTERSPEECH, 2020',
      pdf,
    ) +
    defined(
      'Learning to Hear by Night',
      'Ann Bee, "Learning to Hear by Night," in ICASSP, 2019',
      pdf,
    )
  expect(view(text)).toEqual([
    ['Learning to Hear Far', 'Interspeech', 2020, 'paper,code'],
    ['Learning to Hear by Night', 'ICASSP', 2019, 'paper,code'],
  ])
})

test('definitions without a paper tell of none', () => {
  const text = defined('How to Hear by Night', 'Ann Bee keeps this list', 'https://bee.org/')
  expect(view(text.replace('DCASE2020 Proceedings', 'her page').repeat(2))).toEqual([])
})
