import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

test('rows that have lost their table and its last line are each a paper', () => {
  const text =
    '# L\n\n## Papers\n| 2019 | ACMMM | Learning to See Far | [Paper](https://arxiv.org/abs/1905.05726)/[Code](https://github.com/bee/far) \n| 2022 | ArXiv | Seeing Far with Lamps | [Paper](https://arxiv.org/abs/2205.05726)/[Code]()\n'
  expect(parse(text).entries.map(viewOf)).toMatchObject([
    {title: 'Learning to See Far', venue: 'ACM MM'},
    {title: 'Seeing Far with Lamps', venue: 'arXiv'},
  ])
})

test('a title over a link labelled as a paper is one among papers, wherever the link leads', () => {
  const link = (id: string): string => `[[paper]](https://arxiv.org/abs/${id})`
  const text = `# L\n\n## Far\n\n+ Learning to See Far, ${link('2305.05726')}\n+ Seeing Far with Lamps, ${link('2305.05727')}\n\n## Near\n\n+ Generative Lamp Sight, [[paper]](https://drive.google.com/file/d/0B8/edit), [[github]](https://github.com/bee/lamp)\n+ SeeTool, [[paper]](https://drive.google.com/file/d/0B9/edit)\n`
  expect(parse(text).entries.map(({title, kind}) => [title, kind])).toEqual([
    ['Learning to See Far', 'paper'],
    ['Seeing Far with Lamps', 'paper'],
    ['Generative Lamp Sight', 'paper'],
    ['SeeTool', 'other'],
  ])
})

test('authors are told by the letters before their names', () => {
  const text =
    '# L\n\n## Papers\n\n- [A Bee, CM Dee. Learning to See Far. CVPR 2016](https://arxiv.org/abs/1605.05726)\n- [AI Systems, VR Images. Learning to See Far and Near. CVPR 2016](https://arxiv.org/abs/1605.05727)\n'
  expect(titlesOf(text)).toEqual([
    'Learning to See Far',
    'AI Systems, VR Images. Learning to See Far and Near',
  ])
})

test('what is asked of who wants a dataset is no name of it', () => {
  const text =
    '# L\n\n## Papers\n\n- [Learning to See Far](https://arxiv.org/abs/2305.05726)\n\n## Datasets\n\n- SeeSet-1K: [Please Email the Author](https://a.org/see)\n'
  expect(titlesOf(text)).toEqual(['Learning to See Far', 'SeeSet-1K'])
})

test('a year and a venue in a bracket go before what the paper is known by', () => {
  const text =
    '# L\n\n## Papers\n\n- [1999-SEEK, Bee method] Learning to See Far [`paper`](https://a.org/far.pdf)\n'
  expect(parse(text).entries.map(viewOf)).toMatchObject([{venue: 'SEEK 1999'}])
})

test('a year right behind a comma ends a title', () => {
  const text =
    '# L\n\n## Papers\n\n- Learning to See Far, ICCV 1999.\n- An old technique of seeing far and near,1986.\n'
  expect(titlesOf(text)).toEqual(['Learning to See Far', 'An old technique of seeing far and near'])
})
