import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/2305.00001'

test.each([
  [`<${url}> - Learning to see far`],
  [`${url} - Learning to see far`],
  [`[link](${url}): Learning to see far`],
  [`Bee A., Dee C., Eff G. Learning to see far // IEEE Access. - 2022. [link](${url})`],
  [`**Learning to see far**: Ann Bee (MIT), Cy Dee (CMU), *ICLR'22* [PDF](${url})`],
])('a title beside an address, authors or their places: %s', (item) => {
  expect(parse(`# L\n\n- ${item}\n`).entries.map(({title}) => title)).toEqual([
    'Learning to see far',
  ])
})
