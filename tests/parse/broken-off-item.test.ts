import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function entriesOf(list: string): readonly unknown[] {
  return parse(`# L\n\n## Papers\n\n${list}\n`).entries.map(({title, venue, year}) => [
    title,
    venue?.name,
    year,
  ])
}

const first =
  '* **Learning to See Far** <br>\n*Ann Bee, Cy Dee* <br>\nBMVC 2022. [[Paper]](https://arxiv.org/abs/2210.01353)\n'

test('authors with a star before them go on with the title above that ends with a break', () => {
  const slipped =
    '* **Learning to Hear Wide** <br>\n* Ann Bee*, Eve Lee*, Cy Dee* <br>\nICRA, 2023. [[Paper]](https://arxiv.org/abs/2304.10773)'
  expect(entriesOf(`${first}\n${slipped}`)).toEqual([
    ['Learning to See Far', 'BMVC', 2022],
    ['Learning to Hear Wide', 'ICRA', 2023],
  ])
})

test('a title below a title that awaits its link is an entry of its own', () => {
  const next = '* Hearing Wide, Seeing Far [[Paper]](https://arxiv.org/abs/2304.10773)'
  expect(entriesOf(`${first}* **Learning to Smell** <br>\n${next}`)).toContainEqual([
    'Hearing Wide, Seeing Far',
    undefined,
    undefined,
  ])
})
