import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function paper(title: string, number: number): string {
  return `### ${title} (8 8 6 ${number})

**Authors**: Ann Bee, Cy Dee

<details>
<summary><b>Abstract</b></summary>
It sees far.
</details>

[📄Paper](https://openreview.net/pdf?id=${number}) [🌐Project](https://bee.org/${number}) #far_sights #lamps

#### Pipeline

* Lamps are lit.
`
}

const text = `# ICLR 2024 Far Sights

## Oral

${paper('SeeNet: Learning to See Far by Night', 10)}
${paper('Controlling Lamps and Stars for Sights', 5)}
## Poster

${paper('Far Sights from Sparse Lamps and Stars', 7)}`

test('a title that is a heading has its labels above the headings of its parts', () => {
  expect(parse(text).entries.map(({title, links}) => [title, links[0]?.role])).toEqual([
    ['SeeNet: Learning to See Far by Night', 'paper'],
    ['Controlling Lamps and Stars for Sights', 'paper'],
    ['Far Sights from Sparse Lamps and Stars', 'paper'],
  ])
})

test('the title of a list may be a venue with its year and a topic', () => {
  expect(parse(text).entries[0]).toMatchObject({year: 2024, headed: {name: 'ICLR'}})
  const challenge = text.replace('Far Sights\n', 'Far Sights Challenge\n')
  expect(parse(challenge).entries[0]?.headed).toBeUndefined()
})

test.each([
  ['Awesome-ICML2020-Far-Sights', 'ICML'],
  ['Papers-on-Far-Sights-in-NeurIPS-2020', 'NeurIPS'],
  ['Awesome-ICML2020-ICLR2021-Sights', undefined],
])('the title of a list may be the name of its repository: %s', (title, name) => {
  const item = `- Learning to See Far [[paper](https://arxiv.org/abs/2305.00001)]`
  expect(parse(`# ${title}\n\n## Lamps\n\n${item}\n`).entries[0]?.headed?.name).toBe(name)
})

test('a heading that is being updated names a venue', () => {
  const heading =
    '### IEEE Conference on Computer Vision and Pattern Recognition (CVPR 2021) -- Updating'
  const item = `* Learning to See Far. [[Paper]](https://arxiv.org/abs/2305.00001)`
  const [entry] = parse(`## Papers\n\n${heading}\n\n${item}\n`).entries
  expect([entry?.venue, entry?.headed?.name]).toEqual([undefined, 'CVPR'])
})
