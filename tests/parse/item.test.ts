import {describe, expect, test} from 'vitest'
import {onlyEntry, titlesOf, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'
const code = 'https://github.com/o/r'

describe('shapes of bullets', () => {
  test.each([
    [
      `- [Deep metric learning](${arxiv}), Ann Bee and Cy Dee, CVPR 2023 [[code]](${code})`,
      'CVPR 2023',
      2023,
    ],
    [
      `* **DML**: "Deep metric learning", CVPR, 2023 (*MIT*). [[Paper](${arxiv})] [[Code](${code})]`,
      'CVPR 2023',
      2023,
    ],
    [`- Deep metric learning [[paper]](${arxiv}) [[code]](${code})`, '', undefined],
    [
      `- Deep metric learning ,arxiv 2023, [[paper]](${arxiv})[[code]](${code})`,
      'arXiv 2023',
      2023,
    ],
    [`- Deep metric learning, arXiv, 2023, [pdf](${arxiv}) [code](${code})`, 'arXiv 2023', 2023],
    [`- Deep metric learning\n, CIKM-2020 , [pdf](${arxiv})[code](${code})`, 'CIKM 2020', 2020],
    [
      `- Deep metric learning, in *Sights* 2023, [pdf](${arxiv}) [code](${code})`,
      'Sights 2023',
      2023,
    ],
    [
      `- [**ICML 2021 D&B**] Deep metric learning [pdf](${arxiv}) [code](${code})`,
      'ICML 2021',
      2021,
    ],
    [
      `- (2019/ICML/SeeNet) Deep metric learning [[paper]](${arxiv}) [[code]](${code})`,
      'ICML 2019',
      2019,
    ],
    [
      `- Deep metric learning (CVPR'21) -- [arxiv](${arxiv}) | [github](${code})`,
      'CVPR 2021',
      2021,
    ],
    [
      `- Bee A, Dee C M. Deep metric learning[J]. Nature, 2015, 521: 436-444. [pdf](${arxiv}) [code](${code})`,
      'Nature 2015',
      2015,
    ],
    [`- [Deep metric learning](${arxiv}), OpenAI, 2019 [code](${code})`, '', 2019],
    [`- **2021**\n  - [Deep metric learning](${arxiv}) [code](${code})`, '', 2021],
    [`- [Deep metric learning](${arxiv}) \`KDD\` \`2021\` [[code]](${code})`, 'KDD', 2021],
    [
      `- Deep metric learning, in *AAAI* 2023. [\\[paper\\]](${arxiv}) [code](${code})`,
      'AAAI 2023',
      2023,
    ],
    [
      `- Bee et al. (2019), Deep metric learning, NAACL. [[link]](${arxiv}) [code](${code})`,
      'NAACL',
      2019,
    ],
    [
      `- **[Deep metric learning](${arxiv})** *Ann Bee, Cy Dee* Nature 2015. [![stars](https://img.shields.io/github/stars/o/r)](${code})`,
      'Nature 2015',
      2015,
    ],
    [
      `- **Ann Bee, Cy Dee, et al.**<br />\n  "Deep learning." ICCV (2023). [[Paper](${arxiv})] [[Code](${code})]`.replace(
        'learning',
        'metric learning',
      ),
      'ICCV 2023',
      2023,
    ],
    [
      `- <ins>DML</ins>: Deep metric learning [[ICML 21](${arxiv})] [[code](${code})]`,
      'ICML 2021',
      2021,
    ],
    [
      `- **DML**: "Deep metric learning", *arXiv Feb 2024*. [pdf](${arxiv}) [code](${code})`,
      'arXiv 2024',
      2024,
    ],
    [
      `- Title: Deep metric learning\n  - Venue: ICLR 2015\n  - Paper: ${arxiv}\n  - Code: ${code}`,
      'ICLR 2015',
      2015,
    ],
    [
      `- [[CVPR](${arxiv})] Deep metric learning. [[code](${code})] [__\`seg.\`__]`,
      'CVPR',
      undefined,
    ],
    [`- [[ECCV]](${arxiv}) [[code](${code})] Deep metric learning.`, 'ECCV', undefined],
    [`- [[paper](${arxiv})][[git](${code})] Deep metric learning, CVPR 2023`, 'CVPR 2023', 2023],
    [`- [CVPR'23] [Deep metric learning](${arxiv}) [code](${code})`, 'CVPR 2023', 2023],
    [`- [CVPR 2023] Deep metric learning [[paper](${arxiv})][[code](${code})]`, 'CVPR 2023', 2023],
    [`+ (2021) Deep metric learning. *CVPR*. [paper](${arxiv}) [code](${code})`, 'CVPR', 2021],
    [
      `1. **Deep metric learning.** Ann Bee, Cy Dee. ICML 2019. [[pdf]](${arxiv}) [[github]](${code})`,
      'ICML 2019',
      2019,
    ],
    [`- [Deep metric learning](${arxiv}) (NeurIPS 2020) - [Code](${code})`, 'NeurIPS 2020', 2020],
    [`- Deep metric learning, ICCV 2021. [Paper](${arxiv}) | [Code](${code})`, 'ICCV 2021', 2021],
    [
      `- Deep metric learning, Ann Bee, Cy Dee, TPAMI 2022 [paper](${arxiv}) [code](${code})`,
      'TPAMI 2022',
      2022,
    ],
    [`- "Deep metric learning." Ann Bee. [[arXiv](${arxiv})] [[Github](${code})]`, '', undefined],
    [`- [[Deep metric learning]](${arxiv}) [code](${code}) (2020)`, '', 2020],
    [
      `- 2024-CVPR. [**Seen(Paper)**](${arxiv}) | [**github(no code)**](${code})\n  **Seen:** Deep metric learning\n  </br>We show how.`,
      'CVPR 2024',
      2024,
    ],
    [`- [x] Deep metric learning [paper](${arxiv}) [code](${code})`, '', undefined],
    [`- Deep metric learning: <${arxiv}> <${code}>`, '', undefined],
    [`- Deep metric learning ${arxiv} ${code}`, '', undefined],
    [`- Deep metric learning [${arxiv}] [${code}] [2019]`, '', 2019],
    [`- Deep metric learning <br> Ann Bee <br> [paper](${arxiv}) [code](${code})`, '', undefined],
    [`- Deep metric learning [paper][p] [code][c]\n\n[p]: ${arxiv}\n[c]: <${code}>`, '', undefined],
    [
      `- [Deep metric learning](${arxiv})\n  - Ann Bee, Cy Dee\n  - Code: [o/r](${code})\n  - CVPR 2023`,
      'CVPR 2023',
      2023,
    ],
    [
      `- [Deep metric learning](${arxiv})\n\n  Ann Bee, CVPR 2023. [code](${code})`,
      'CVPR 2023',
      2023,
    ],
    [
      `- Deep metric learning\n  - intro: CVPR 2023\n  - arxiv: ${arxiv}\n  - github: ${code}`,
      'CVPR 2023',
      2023,
    ],
    [
      `- [Deep metric learning](${arxiv}) [![Star](https://img.shields.io/x.svg)](${code})`,
      '',
      undefined,
    ],
  ])('%s', (text, venue, year) => {
    const entry = viewOf(onlyEntry(`${text}\n`))
    expect(entry).toMatchObject({
      kind: 'paper',
      title: 'Deep metric learning',
      venue,
      year,
      paper: 'arxiv:2305.05726',
    })
    expect(entry.links.filter((link) => !link.startsWith('badge'))).toEqual([
      `paper ${arxiv}`,
      `code ${code}`,
    ])
  })
})

test('paragraphs with signs of bullets below a numbered name are papers', () => {
  const paper = (index: number): string => `   • [Learning to see ${index} times](${arxiv}${index})`
  const text = `1. **Seeing**\n\n${paper(1)}\n\n${paper(2)}\n`
  expect(titlesOf(text)).toEqual(['Learning to see 1 times', 'Learning to see 2 times'])
})

test('bold links with what is said of them are no fields of the heading above', () => {
  const paper = (name: string): string =>
    `- **[${name}: Learning to see](${arxiv}${name.length})** — It sees.`
  const text = `#### Foundation Models & Vision-Language\n\n${paper('SeeNet')}\n${paper('FarSight')}\n`
  expect(titlesOf(text)).toEqual(['SeeNet: Learning to see', 'FarSight: Learning to see'])
})

test('another paper that an entry speaks of by its title lends it no id', () => {
  const other = '[Deep metric learning from far above](https://doi.org/10.1145/3340531.3412132)'
  const text = `- [Deep metric learning](https://x.org/see.pdf). CVPR, 2021.\n\n  It builds on ${other}.\n`
  expect(onlyEntry(text).paper).toBeUndefined()
})
