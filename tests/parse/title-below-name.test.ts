import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.0000'
const head = '# L\n\n## Far sights\n\n'

function named(name: string, number: number, below: string): string {
  return `**${name}** [[code]](https://github.com/o/${name}) [[pdf]](${arxiv}${String(number)})\n\n${below}\n\n> It sees far.\n\n`
}

const picture = '![status](artworks/ready.svg)'

test('the title of a paper stands in a paragraph below its name, behind a picture or none', () => {
  const text =
    head +
    named('SeeNet', 1, `${picture}\n\nLearning to See Far and Wide. *CVPR 2020*.`) +
    named('Far-Net', 2, 'Seeing Things by Night. *SIGIR 2017*')
  expect(parse(text).entries.map(viewOf)).toMatchObject([
    {title: 'Learning to See Far and Wide', venue: 'CVPR 2020'},
    {title: 'Seeing Things by Night', venue: 'SIGIR 2017'},
  ])
})

test('a name over prose, or over one such line alone, keeps its own words', () => {
  const text =
    head +
    named('SeeNet', 1, 'It is the first that sees far and wide.') +
    named('FarNet', 2, 'Seeing Things by Night. *SIGIR 2017*')
  expect(parse(text).entries.map(({title}) => title)).toEqual(['SeeNet', 'FarNet'])
})

test.each(['code not ready', 'Code coming soon', 'paper to be released'])(
  'a label of what is awaited is no title: %s',
  (label) => {
    const text = `${head}**SeeNet** [[${label}]]() [[pdf]](${arxiv}1)\n`
    expect(parse(text).entries.map(({title}) => title)).toEqual(['SeeNet'])
  },
)

test('a short title keeps its own words over a name that has the links and remarks in brackets', () => {
  const below = (name: string): string =>
    `${name} [[paper](https://arxiv.org/pdf/2206.1${name.length}179.pdf)] [[PyTorch](https://github.com/bee/far)] [cite=0]`
  const items = [
    ['Blind Lamp Decomposition', 'BLD'],
    ['Lamp Restoration', 'Bee et al.'],
    ['Many Lamps: Towards Seeing Far in Single Sights', 'ML-FAR'],
  ].map(([title, name]) => `* ${title} \n  * ${below(name ?? '')}\n`)
  const {entries} = parse(`# Lamps\n\n## ECCV 2022\n\n${items.join('\n')}`)
  expect(entries.map(({title}) => title)).toEqual([
    'Blind Lamp Decomposition',
    'Lamp Restoration',
    'Many Lamps: Towards Seeing Far in Single Sights',
  ])
})
