import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'

test.each([
  `[ICLR 2023 Learning to See Far](${url})`,
  `["Learning to See Far" (Bee et al., ICLR 2023)](${url})`,
  `["Learning to See Far", Ann Bee, ICLR 2023](${url})`,
  `[Learning to See Far - Ann Bee, Cy Dee - ICLR 2023](${url})`,
])('a link that says all of a paper: %s', (item) => {
  expect(onlyEntry(`- ${item}`)).toMatchObject({
    title: 'Learning to See Far',
    venue: {name: 'ICLR'},
    year: 2023,
  })
})

test.each(['CVPR 2023 Seeing Challenge in Short', 'Seeing People - San Francisco, CA'])(
  'a link that only looks so: %s',
  (title) => {
    expect(onlyEntry(`- [${title}](${url})`).title).toBe(title)
  },
)

test('a preprint in brackets within a link, and a title of short commands', () => {
  const title = 'Learning to See: Train Fast, Run Fast, Generalize Better'
  expect(onlyEntry(`- [[arXiv] ${title}](${url})`)).toMatchObject({title, venue: {name: 'arXiv'}})
  expect(onlyEntry(`- ${title} [[paper](${url})]`).title).toBe(title)
})

test('a journal before its pages', () => {
  const text = `- Bee, X., Dee, Y. (2020). Learning to See. International Journal of Computer Vision, 1-33. [Paper](${url})`
  expect(onlyEntry(text)).toMatchObject({
    title: 'Learning to See',
    venue: {name: 'IJCV'},
    year: 2020,
  })
})

test.each([
  `[Bee 2014: Learning to See Far](${url})`,
  `[Bee, Dee 2014 : Learning to See Far](${url})`,
  `[Bee, Dee, Eel 2014 - Learning to See Far](${url})`,
  `Bee 2014: [Learning to See Far](${url})`,
  `[Bee & Dee. "Learning to See Far." ICLR. 2014.](${url})`,
])('last names and a year before a title: %s', (item) => {
  expect(onlyEntry(`- ${item}`)).toMatchObject({title: 'Learning to See Far', year: 2014})
})

const citation =
  'Bee, Ann L. "Learning to see far." *Biometrika* 70, no. 1 (1983): 41-55.'.replaceAll('*', '')

test.each([
  ['in an item', `- [${citation}](${url})`],
  ['in a cell', `| Name | Paper | Code |\n|-|-|-|\n| SeeNet | [${citation}](${url}) | - |`],
])('a link that is a reference with its title in quotes %s', (_, text) => {
  expect(onlyEntry(text)).toMatchObject({
    title: 'Learning to see far',
    venue: {name: 'Biometrika'},
    year: 1983,
  })
})

test.each([
  ['S. Powers et al., “Far sights at night,” 2017', 'Far sights at night'],
  ['Bee, Fredrik. "Learning to see far." 33rd Conference on Sights, 2016', 'Learning to see far'],
  ['Seeing "far sights" at night', 'Seeing "far sights" at night'],
])('the title of the link %j', (label, title) => {
  expect(onlyEntry(`- [${label}](${url})`).title).toBe(title)
})

test.each([
  'ICLR 2023. Bee, Ann and Dee, Cy.',
  'ICLR 2023. Ann Bee, Cy Dee and Ed Eel.',
  'Ann Bee, Cy Dee and Ed Eel. ICLR 2023.',
  'Bee et al., ICLR, 2023.',
])('a link that goes on with authors and venue: %s', (rest) => {
  expect(onlyEntry(`- [Learning to See Far. ${rest}](${url})`)).toMatchObject({
    title: 'Learning to See Far',
    venue: {name: 'ICLR'},
    year: 2023,
  })
})

test.each([
  'Learning to See Far. Ann Bee, Cy Dee and Ed Eel.',
  'Learning to See Far - ICLR 2023 - Ann Bee',
  'Learning to See Far, Ann Bee, Cy Dee, ICLR 2023',
])('authors within a link are no part of its title: %s', (label) => {
  expect(onlyEntry(`- [${label}](${url})`).title).toBe('Learning to See Far')
})

test.each([
  'Learning to See - Lamps, Stars, and Drones',
  'Learning to See Far. Lamps and Drones',
  'Methods of Seeing: Full Scale Breaks, Dot Charts, and Multibased Logging',
])('topics are some: %s', (label) => {
  expect(onlyEntry(`- [${label}](${url})`).title).toBe(label)
})

test('a first author, the year and a dash lead the title of a link, be it short', () => {
  const {entries} = parse(
    '# L\n\n## Papers\n\n- [Bee et al (2013) - Far-Guided Sights](https://a.org/far.pdf)\n',
  )
  expect(entries).toMatchObject([{title: 'Far-Guided Sights', year: 2013}])
})

test('where and when a paper appeared and its number label its link, and are no title', () => {
  const item =
    '* Ann Bee, Cy Dee.  \n  Far sights regulate lamps.  \n  [Nature (2023). DOI: 10.1038/s41586-1](https://doi.org/10.1038/s41586-1)\n'
  expect(parse(`# Papers\n\n${item}`).entries).toMatchObject([
    {title: 'Far sights regulate lamps', venue: {name: 'Nature'}, year: 2023},
  ])
})

test('a linked reference begins with where its first author works, and a note follows', () => {
  const text = `[1] [(Bee Labs, Far Lamps and Sight Works) Dee et al. Learning to See Far. In *ICLR'21*.](https://far.org/1.pdf) - sees widely

[2] [Ann Bee, Cy Dee. Hearing to See Near. In *CVPR'20*.](https://far.org/2.pdf) - hears widely`
  expect(parse(text).entries).toMatchObject([
    {title: 'Learning to See Far', venue: {name: 'ICLR'}, year: 2021},
    {title: 'Hearing to See Near', venue: {name: 'CVPR'}, year: 2020},
  ])
})

test('a number with its full stop escaped before a title', () => {
  expect(onlyEntry(`1\\. Learning to See Far. In CVPR 2020 [[paper]](${url})`).title).toBe(
    'Learning to See Far',
  )
})
