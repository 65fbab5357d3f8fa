import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test('reads paragraphs of a method and its paper where a list has several', () => {
  const {entries} = parse(`# Papers

**See2Far (Bee et al., 2016)** : [Seeing Far with Two Eyes and Beyond](https://aclanthology.org/K16-1028)

**SeeNet + Wide** (Dee et al., 2018) : [Soft Seeing with Many Tasks](https://aclanthology.org/P18-1064)

**FAR** :[FAR: Sight as a Bandit](https://arxiv.org/abs/1809.09672)

**RL WIDE+Far, with Glasses (Bee et al., 2018)** : [Improving Sight from Afar](https://aclanthology.org/D18-1207)

**Far GAN** : [Generating Far Sights](https://arxiv.org/abs/1809.09674)

**WIDE(2004)** : [Wide: A Package for Eyes](https://arxiv.org/abs/1904.12345)
`)
  expect(entries.map(({title, venue, year}) => [title, venue, year])).toEqual([
    ['Seeing Far with Two Eyes and Beyond', undefined, 2016],
    ['Soft Seeing with Many Tasks', undefined, 2018],
    ['FAR: Sight as a Bandit', undefined, undefined],
    ['Improving Sight from Afar', undefined, 2018],
    ['Generating Far Sights', undefined, undefined],
    ['Wide: A Package for Eyes', undefined, 2004],
  ])
})

test('reads one that does not say where it appeared among those that do', () => {
  const placed = [
    'Seeing Far by Night',
    'Lamps for the Blind',
    'Seeing Near by Day',
    'A Lamp for All',
    'Far Sights Anew',
  ]
    .map(
      (title, index) =>
        `**Far Sights**, [${title}](https://arxiv.org/abs/1809.0967${String(index)}), CVPR 2019\n\n`,
    )
    .join('')
  const {entries} = parse(
    `# Papers\n\n${placed}**Deep Analysis**, [Are We Seeing It Right](https://arxiv.org/abs/1809.09680),\n`,
  )
  expect(entries.at(-1)).toMatchObject({kind: 'paper', title: 'Are We Seeing It Right'})
  expect(entries).toHaveLength(6)
})

test('reads the title behind the full stop of a linked name that it begins with', () => {
  const {entries} = parse(
    '# Papers\n\n- [SeeNet](https://github.com/bee/see). SeeNet: Learning to See. [paper](https://arxiv.org/abs/1204.12345)\n',
  )
  expect(entries.map(({title}) => title)).toEqual(['SeeNet: Learning to See'])
})

test('takes neither a person nor a method before a colon for a venue', () => {
  const {entries} = parse(`# Papers

- **SeeNet (2012)**: [Learning to See with Deep Eyes](https://arxiv.org/abs/1204.12345)
- **FAR (2013)**: [Seeing Far and Wide](https://arxiv.org/abs/1304.12345)
- **(B Ann 2017)**: [Seeing with Glasses](https://arxiv.org/abs/1704.12345)
`)
  expect(entries.map(({title, venue, year}) => [title, venue, year])).toEqual([
    ['Learning to See with Deep Eyes', undefined, 2012],
    ['Seeing Far and Wide', undefined, 2013],
    ['Seeing with Glasses', undefined, 2017],
  ])
})

test('reads authors with others behind them before a title', () => {
  const {entries} = parse(`# Papers

* Bee, Ann and Dee, Cy and others. 2018. [Seeing: A Toolbox for Far Sight](https://aclanthology.org/W18-2503). In *Proceedings of ACL 2018*.
`)
  expect(entries.map(({title, year}) => [title, year])).toEqual([
    ['Seeing: A Toolbox for Far Sight', 2018],
  ])
})

test('names a venue by what a companion is of', () => {
  const {entries} = parse(`# Papers

- Bee et al. "Seeing: A Foundation for Far Sight." In Companion of the 2025 Conference on Sights, pp. 364-377. 2025.
`)
  expect(entries.map(({venue}) => venue?.name)).toEqual(['Conference on Sights'])
})
