import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

const others = Array.from(
  {length: 10},
  (_, index) =>
    `[Learning to See Far and Wide](https://arxiv.org/abs/2305.0572${index}). Ann Bee. CVPR 2020.\n\n`,
).join('')

test('among paragraphs that begin with their link, long ones are papers too', () => {
  const long =
    '[Seeing Far: Part One](https://arxiv.org/abs/2305.05736), A. Bee and C. Dee, Journal of Far Sights, Volume 18, issue 4, 2011\n\n'
  const awaited =
    '[Seeing Near: Part Two](). A. Bee, C. Dee, and E. Fee. Journal of Far Sights and Near Lamps 2016.\n\n'
  const titles = titlesOf(`# L\n\n## Surveys\n\n${long}## Near\n\n${awaited}## Far\n\n${others}`)
  expect(titles).toContain('Seeing Far: Part One')
  expect(titles).toHaveLength(12)
})

test('a dataset may bear the name of a venue', () => {
  const text =
    '# L\n\n## Datasets\n[PETS2009](http://bee.org/a.html) : An old dataset.<br>\n[SeeSet](http://bee.org/) : A dataset of sights.<br>\n'
  expect(titlesOf(text)).toEqual(['PETS2009', 'SeeSet'])
})

test('a venue may begin with a digit', () => {
  const text =
    '# L\n\n- [Seeing from point matches](https://arxiv.org/abs/1503.01832). A. Bee, C. Dee. 3DIMPVS 2012.\n'
  expect(parse(text).entries.map(viewOf)).toMatchObject([{venue: '3DIMPVS 2012'}])
})

test('titles below words without a link are entries, whatever their labels', () => {
  const text =
    '# L\n\n- [Learning to See](https://arxiv.org/abs/2305.05726)\n- Far University Advanced Seeing Seminar\n  - New Progress on Far Sights and Lamps [[Blog]](https://bee.github.io/a)\n  - Implicit Far Sights and What They See [[Blog]](https://bee.github.io/b)\n'
  expect(titlesOf(text)).toEqual([
    'Learning to See',
    'New Progress on Far Sights and Lamps',
    'Implicit Far Sights and What They See',
  ])
})

test('what is said of the signs of a list is no entry', () => {
  const text =
    '# L\n\n- Scores are those of papers.\n  - (L) stands for scores in the [leader-board](http://bee.org/).\n- [Learning to See](https://arxiv.org/abs/2305.05726)\n'
  expect(titlesOf(text)).toEqual(['Learning to See'])
})

test('an example within a title does not end it', () => {
  const text =
    '# L\n\n- Seeing Models: Models of Sights, e.g. Lamps, Lights in Far [[Code]](https://github.com/o/r)\n- [Learning to See](https://arxiv.org/abs/2305.05726)\n'
  expect(titlesOf(text)[0]).toBe('Seeing Models: Models of Sights, e.g. Lamps, Lights in Far')
})

test('what is counted among papers is one, though only its code is there', () => {
  const of = (number: number, title: string, link: string): string =>
    `${number}.${title}<br>\n作者：Ann Bee, Cy Dee<br>\n${link}\n<br><br>\n`
  const text = `# CVPR 2019\n\n${of(3, 'Learning to See Far Lamps', '论文链接：https://arxiv.org/abs/1904.03289')}${of(2, 'FarNet: Hand Lamps in the Dark', '论文链接：待更新<br>\n源码链接：https://github.com/o/r')}${of(1, 'Learning to See Near Lamps', '论文链接：https://arxiv.org/abs/1904.03287')}`
  expect(titlesOf(text)).toEqual([
    'Learning to See Far Lamps',
    'FarNet: Hand Lamps in the Dark',
    'Learning to See Near Lamps',
  ])
})

test('a linked title on a line of its own, above what is said of it, is a paper though none stands around', () => {
  const of = (words: string): string =>
    `# L\n\n## Sights\n\n[Learning to See Far](https://arxiv.org/abs/2305.05726)${words}`
  const said = 'Models are too sure of what they see. It would be good to **see more** of this.'
  expect(titlesOf(of(`\n${said}\n`))).toEqual(['Learning to See Far'])
  expect(titlesOf(of(` ${said}\n`))).toEqual([])
})
