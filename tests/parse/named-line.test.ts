import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

test.each([
  ['**`[SeeNet]`**<br>Learning to see 16 images<br>', 'Learning to see 16 images'],
  ['[SeeNet] <br> Learning to see far', 'Learning to see far'],
  ['SeeNet V2<br>**Learning to See Far and Wide**', 'Learning to See Far and Wide'],
  ['**SeeNet**<br>Ann Bee, Cy Dee and Eve Eff<br>', 'SeeNet'],
  ['**SeeNet**<br>A net that sees far and wide<br>', 'SeeNet'],
  ['**`SeeNet`**', 'SeeNet'],
])('a title stands below its short name: %s', (cell, title) => {
  const text = `| Title | Venue |\n|-|-|\n| ${cell} [Paper](${arxiv}) | nan |\n`
  expect(viewOf(onlyEntry(text))).toMatchObject({title, venue: ''})
})

test.each([
  [
    '**SeeNet** [[X Labs]](https://x.org) May 2022 [open]',
    'Learning to see far',
    'Learning to see far',
  ],
  [`**SeeNet** [[pdf]](${arxiv})`, 'It sees far and wide', 'SeeNet'],
])('a title stands below its name with links of its own: %s over %s', (name, below, title) => {
  const text = `- **Far Sight** [[pdf]](${arxiv})\n- ${name}  \n  ${below} [[Preprint]](${arxiv})\n`
  expect(parse(`# L\n\n## Eyes\n\n${text}`).entries.at(-1)?.title).toBe(title)
})

test('a venue with its year stands behind a name and a colon', () => {
  const entry = onlyEntry(
    `SeeNet: CVPR2020, Ann Bee et al. [paper](${arxiv}), [code](https://github.com/o/r)\n`,
  )
  expect(viewOf(entry)).toMatchObject({title: 'SeeNet', venue: 'CVPR 2020', year: 2020})
})

test.each([
  ['SeeNet: learning to see far', 'SeeNet: learning to see far'],
  ['Learning to See Far by Night', 'Learning to See Far by Night'],
  ['It sees far and wide by night', 'SeeNet'],
  ['Ann Bee, Cy Dee, Eff Gee', 'SeeNet'],
])('a cell has the title below its linked name: %s', (below, title) => {
  const row = `| **[SeeNet](${arxiv})**<br>${below}<br><sub>Sees far.</sub> | CVPR 2020 | [a.pth](https://github.com/a/b) |`
  const text = `# L\n\n| Paper | Venue | Weights |\n| --- | --- | --- |\n${row}\n`
  const entry = onlyEntry(text)
  expect(entry.title).toBe(title)
  expect(entry.links.map(({role}) => role)).toEqual(['paper', 'download'])
})

test('a line of people with where and when behind the last is no title below a name', () => {
  const place = 'Ann S. Bee, Bo Cee, Cy Dee, Eve Eff ICLR 2018 best paper'
  const text = `- **Far CNNs**  \n  ${place} [paper](${arxiv})\n`
  expect(viewOf(onlyEntry(text))).toMatchObject({title: 'Far CNNs', venue: 'ICLR 2018'})
  const titled = `- **Far CNNs**  \n  Ann, Bo, and Cy: Seeing Far and Wide for Robots [paper](${arxiv})\n`
  expect(onlyEntry(titled).title).toBe('Ann, Bo, and Cy: Seeing Far and Wide for Robots')
})
