import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const link = '[Learning far and wide](https://arxiv.org/abs/2305.00001)'

function venueOf(line: string): (string | number | undefined)[] {
  return parse(`# L\n\n## A\n\n${line}\n`).entries.flatMap(({venue, year}) => [venue?.name, year])
}

describe('a name that is all that stands behind a title, with its year, is a venue', () => {
  test.each([
    [`- 2015, ${link}, BTX`, 'BTX', 2015],
    [`- 1993, ${link}, ACM Trans. on Database Systems`, 'TODS', 1993],
    [`- 2005, ${link}, Journal of Sights`, 'Journal of Sights', 2005],
    [`${link}, SEE Quarterly 2014`, 'SEE Quarterly', 2014],
    [`${link}, 2017 arxiv preprint`, 'arXiv', 2017],
    [`SeeNet, ${link}, ICLR 2019`, 'ICLR', 2019],
    [`Far seeing: ${link}, AAAI 2018`, 'AAAI', 2018],
  ])('%s', (line, name, year) => {
    expect(venueOf(line)).toEqual([name, year])
  })
})

test.each([
  [`- ${link}, Ann Bee 2014`, 2014],
  [`- ${link}, Bee and Dee, 2014`, 2014],
  [`- ${link}, Google Brain 2014`, 2014],
  [`- ${link}, Blog Post 2014`, 2014],
  [`- ${link}, Good Reading`, undefined],
])('but none in %s', (line, year) => {
  expect(venueOf(line)).toEqual([undefined, year])
})

test.each([
  [`- ${link}, ASE`, 'ASE'],
  [`- ${link}. ISSTA.`, 'ISSTA'],
  [`- ${link}, PDF`, undefined],
  [`- ${link}, CIDER`, undefined],
])('capitals behind a linked paper are a venue that is known: %s', (line, name) => {
  expect(venueOf(line)).toEqual([name, undefined])
})

describe('several words that are known as a venue', () => {
  const label = '[[arXiv]](https://arxiv.org/abs/2305.05726)'

  test.each([
    `Bee, A., et al. (2020). *Learning to see far.* Nature Machine Intelligence. ${label}`,
    `Bee, A., et al. (2020). Learning to see far. Nature Machine Intelligence. ${label}`,
    `**Learning to see far.** Nature Machine Intelligence. ${label}`,
    `**Learning to see far**, Nature Machine Intelligence ${label}`,
  ])('need no year where nothing else stands behind a title: %s', (item) => {
    expect(venueOf(`- ${item}`)[0]).toBe('Nature Machine Intelligence')
  })

  test.each([
    `**Learning to see far** Nature Machine Intelligence ${label}`,
    `**Learning to see far.** Nature of Far Machines. ${label}`,
    `**Learning to see far.** Science. ${label}`,
  ])('others do: %s', (item) => {
    expect(venueOf(`- ${item}`)[0]).toBeUndefined()
  })
})

test.each([
  ['"Learning to see far". Fusion 2018.', ['Fusion', 2018]],
  ['"Learning to see far". Lamps open, 2011.', ['Lamps open', 2011]],
  [
    '"Learning to see far". 2018 2nd International Conference on Robotics and Automation Sciences.',
    ['2nd International Conference on Robotics and Automation Sciences', 2018],
  ],
  ['"Learning to see far". Far Labs(2018)', [undefined, 2018]],
  ['"Learning to see far". Submitted 2018.', [undefined, 2018]],
])('a venue that stands alone between a quoted title and its year: %s', (item, venue) => {
  expect(venueOf(`- Ann Bee, Cy Dee. ${item} [[pdf](https://arxiv.org/abs/2305.05726)]`)).toEqual(
    venue,
  )
})
