import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {slice} from '../../src/model/span.ts'
import {badgeWords} from '../../src/parse/text/badge.ts'
import {onlyEntry} from '../support/list-view.ts'

const paper = '[[paper](https://arxiv.org/abs/2305.05726)]'
const title = 'Deep metric learning of images'
const shield = 'https://img.shields.io/badge'

describe('venues beside titles', () => {
  test.each([
    ['ICML 17', 'ICML', 2017],
    ["CVPR'17", 'CVPR', 2017],
    ["SOSP '19.", 'SOSP', 2019],
    ['[ACL 19]', 'ACL', 2019],
    ['[CVPR19]', 'CVPR', 2019],
    ['(NIPS 16)', 'NeurIPS', 2016],
    ["**[ECML-PKDD' 18]**", 'ECML-PKDD', 2018],
    ['AAMAS, 2003', 'AAMAS', 2003],
    ['JAAMAS, 2003', 'JAAMAS', 2003],
    ['*Ann Bee et al. ACL.*', 'ACL', undefined],
    ['[book](https://example.org/b)', undefined, undefined],
    ['(CVPR 2020 - Workshop)', 'CVPRW', 2020],
    ['CVPR Seeing Far Workshop 2020', 'CVPRW', 2020],
    ['Workshop on Seeing Far at CVPR 2020', 'CVPRW', 2020],
    ['Workshop on Seeing Far, CVPR 2020', 'CVPRW', 2020],
    ['Workshop on Machine Learning, CVPR 2020', 'CVPRW', 2020],
    ['Workshop on Seeing Far (CVPR) 2020', 'CVPRW', 2020],
    ['In *Library of Sights*', 'Library of Sights', undefined],
    ['in *Sea and Sight*', undefined, undefined],
    ['<br>intro: IEEE TRANSACTIONS ON GEOSCIENCE AND REMOTE SENSING', 'TGRS', undefined],
    ['<br>intro: Seeing Far', undefined, undefined],
    ['*CVPR* 2020: [slides](https://example.org/s)', 'CVPR', 2020],
    ['*J Far Oral Sci*, 2020', 'J Far Oral Sci', 2020],
    ['*J Far Sights Oral*, 2020', 'J Far Sights', 2020],
    ['*IEEE TRANSACTIONS ON GEOSCIENCE AND REMOTE SENSING*, 2020', 'TGRS', 2020],
    ['*Bee et al. ISSTA.*', 'ISSTA', undefined],
    [`[![Publish](${shield}/Conference-ACL'23-blue)]()`, 'ACL', 2023],
    [`[![Publish](${shield}/Conference-EMNLP'22%20Findings-blue)]()`, 'EMNLP Findings', 2022],
    [`![](${shield}/CVPR-2024-blue.svg?style=flat)`, 'CVPR', 2024],
    [`![](${shield}/Pages-2024-blue)`, undefined, undefined],
    [`![](${shield}/arXiv-2305.05726-red)`, undefined, undefined],
    [`![](${shield}/2024-arXiv-red)`, 'arXiv', 2024],
    ['![](https://img.shields.io/github/stars/CVPR/2024)', undefined, undefined],
  ])('%s', (beside, name, year) => {
    const text = `- ${title}. ${beside} ${paper}\n`
    const entry = onlyEntry(text)
    expect([entry.title, entry.venue?.name, entry.venue?.year]).toEqual([title, name, year])
  })

  test.each([
    ['Nature MI', 'Nature Machine Intelligence'],
    ['Speech', undefined],
    ['Image Captioning', undefined],
  ])('of %s before a colon, %s', (before, name) => {
    expect(onlyEntry(`- ${before}: **${title}** ${paper}\n`).venue?.name).toBe(name)
  })

  test('an initial before a venue is a person’s', () => {
    const text = '- [Deep metric learning](https://example.org/a) by Bee A, Dee J. AAMAS, 2003.\n'
    expect(onlyEntry(text).venue?.name).toBe('AAMAS')
  })

  test('a venue stands where it is written', () => {
    const text = `- ${title}. *Bee et al. ISSTA.* ${paper}\n`
    const {venue} = onlyEntry(text)
    expect(venue && slice(text, venue.span)).toBe('ISSTA')
  })
})

test.each([
  ['20200912 IEEE Access [Deep metric learning](u)', 'IEEE Access', 2020],
  ['202009 [Deep metric learning](u)', undefined, 2020],
  ['[[2020][SeeNet] Deep metric learning](papers/see.pdf)', undefined, 2020],
  ["Deep metric learning **[Thesis' 10]** [pdf](u)", undefined, 2010],
  ["Deep metric learning - Bee '88 [pdf](u)", undefined, 1988],
])('a date beside a title: %s', (text, name, year) => {
  const {venue, year: stated} = onlyEntry(
    `- ${text.replace('(u)', '(https://arxiv.org/abs/2305.05726)')}\n`,
  )
  expect([venue?.name, stated]).toEqual([name, year])
})

describe('words on badges', () => {
  test.each([
    [`${shield}/Text_Prompt-orange`, 'Text Prompt'],
    [`${shield}/a--b__c-d-red.svg`, 'a-b_c d'],
    [`${shield}/100%25-green`, '100%'],
    [`${shield}/%E0%A4%A-x-green`, '%E0%A4%A x'],
    ['https://example.org/badge/a-b-c', undefined],
  ])('%s', (url, words) => {
    expect(badgeWords(url)).toBe(words)
  })
})

describe('names that venues bear too', () => {
  test.each([
    ['- [log15](https://github.com/o/log15) - Simple, powerful logging for Go.', 'log15'],
    ['- [DSN](https://github.com/o/DSN) -> Deep network', 'DSN'],
    ['- [soda](https://example.org/) → A large dataset', 'soda'],
    ['- [micro](https://example.org/)', 'micro'],
    ['- Distill [[web]](https://distill.pub/)', 'Distill'],
    ['- **jq** - A small tool for the shell. [ [web](https://example.org) ]', 'jq'],
    [
      '* **Oce:** Bee et al. **Oce: Tracking of objects,** [[Paper](https://example.org/a)]',
      'Oce: Tracking of objects',
    ],
    [
      '* **IT**: "Image Transformer", ICML, 2018. [[Paper](https://example.org/a)]',
      'Image Transformer',
    ],
  ])('%s', (text, name) => {
    expect(onlyEntry(`${text}\n`).title).toBe(name)
  })

  test('are no venues in a list without papers', () => {
    const items = ['soda', 'micro', 'TACO', 'date', 'case', 'CIDR'].map(
      (name) => `- [${name}-tool](https://github.com/o/${name}) - Parses ${name} and CIDR blocks.`,
    )
    const {entries} = parse(`# Awesome tools\n\n## Tools\n\n${items.join('\n')}\n`)
    expect(entries.map(({kind, venue}) => [kind, venue])).toEqual(
      items.map(() => ['other', undefined]),
    )
  })
})
