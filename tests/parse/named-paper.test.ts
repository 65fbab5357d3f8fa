import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {viewOf} from '../support/list-view.ts'

const links = '[[Web]](https://x.org) [[PDF]](https://arxiv.org/abs/2305.05726)'

test.each([
  ['FSN', 'Learning to see far (CVPR 2020), Bee et al.', 'Learning to see far', 'CVPR 2020'],
  ['FSN', 'Learning to see far (Arxiv), Bee et al.', 'Learning to see far', 'arXiv'],
  ['FSN', 'Ann Bee and Cy Dee. CVPR, 2020.', 'FSN', 'CVPR 2020'],
  ['FSN', 'It sees far and wide by night.', 'FSN', ''],
  [
    'FSN',
    'Ann Bee, Cy Dee, FSN: Seeing Far and Wide by Night',
    'FSN: Seeing Far and Wide by Night',
    '',
  ],
  ['Fast F-SN, Far Labs', 'Ann Bee, Fast F-SN, arXiv:2305.05726.', 'Fast F-SN', 'arXiv'],
])('a paper that goes by the name %s, over %s', (name, below, title, venue) => {
  const {entries} = parse(`# L\n\n## Eyes\n\n- ${name} ${links}\n  - ${below}\n`)
  expect(entries.map(viewOf)).toMatchObject([{title, venue}])
})

test('the title that is a link stays, whatever stands below', () => {
  const text = '- [Far Sight](https://arxiv.org/abs/2305.05726)\n  - Seeing it far. CVPR 2020.\n'
  expect(parse(`# L\n\n${text}`).entries.map(({title}) => title)).toEqual(['Far Sight'])
})

test('bold names that begin paragraphs on datasets are entries', () => {
  const papers = '- [Learning to see](https://arxiv.org/abs/2305.05726)\n'
  const things = [
    '<b>Far  Set (2013)</b> [[Link]](https://x.org/far)\n<br>Many pictures of it.',
    '[**WideSet**](https://x.org/wide)',
    '**Note** that all of it is [here](https://x.org/all), and more of it.',
  ]
  const {entries} = parse(`# L\n\n## Papers\n\n${papers}\n## Datasets\n\n${things.join('\n\n')}\n`)
  expect(entries.slice(1).map((entry) => [entry.title, entry.kind, entry.year])).toEqual([
    ['Far Set', 'dataset', 2013],
    ['WideSet', 'dataset', undefined],
  ])
})

test('lines that lack a blank to stand below a name do so, where there are several', () => {
  const paper = (name: string, below: string): string => `  * ${name} ${links}\n   * ${below}\n`
  const one = paper('FSN', 'Ann Bee and Cy Dee, Learning to see far, CVPR, 2020.')
  const two = paper('FHN, X Labs', 'Learning to hear far, ECCV, 2018.')
  const {entries} = parse(`# L\n\n## Eyes\n\n${one}${two}`)
  expect(entries.map((entry) => [entry.title, entry.venue?.name, entry.links.length])).toEqual([
    ['Learning to see far', 'CVPR', 2],
    ['Learning to hear far', 'ECCV', 2],
  ])
  expect(parse(`# L\n\n## Eyes\n\n${one}`).entries).toHaveLength(1)
  const titled = paper('Seeing near with small lamps', 'Learning to see far, CVPR, 2020.')
  expect(parse(`# L\n\n## Eyes\n\n${titled}`).entries).toHaveLength(2)
})

test('a link below a title says where it appeared, with labels beside it', () => {
  const below = (label: string): string =>
    `  + [[${label}](https://doi.org/10.1145/1.2)] • [[code1](https://x.org/a)], [[code2](https://x.org/b)]\n`
  const one = `+ Learning to see far and wide\n${below('Nature Communications 15.1 (2024)')}`
  const two = `+ Learning to hear far and wide\n${below('EMBO Rep 2024')}`
  expect(parse(`# L\n\n## Eyes\n\n${one}${two}`).entries.map(viewOf)).toMatchObject([
    {title: 'Learning to see far and wide', venue: 'Nature Communications 2024'},
    {title: 'Learning to hear far and wide', venue: 'EMBO Rep 2024'},
  ])
})
