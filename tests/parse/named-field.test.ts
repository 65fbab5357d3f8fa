import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function rolesOf(text: string): string[] {
  return parse(`# L\n\n## A\n\n${text}`).entries.map(
    ({title, links}) => `${title}: ${links.map(({role}) => role).join(' ')}`,
  )
}

const paper = 'https://arxiv.org/abs/2305.00001'

test('names in brackets beside a label are links of the paper above', () => {
  const text = `- **Sights (SeeDay 2017)**
  - Ann Bee and Cy Dee
  - [[Paper]](${paper})
  - [[Python High Performance]](https://github.com/a/b)
  - [[Java Reference]](https://github.com/a/c)
`
  expect(rolesOf(text)).toEqual(['Sights: paper code code'])
})

test('named things below a linked paper are its own, and what it was tried on is not its code', () => {
  const text = `- [Learning far and wide](${paper})
  - Ann Bee
  - Key: far, wide
  - Code: [official](https://github.com/a/d), [FarKit](https://github.com/a/e)
  - ExpEnv: far worlds, [SeeGym](https://github.com/a/b) and lamps, [FarGym](https://github.com/a/c)
`
  expect(rolesOf(text)).toEqual(['Learning far and wide: paper code code other other'])
})

test('but papers below it are not', () => {
  const text = `- [Learning far and wide](${paper})
  - FarNet: [Learning to look far](https://arxiv.org/abs/2305.00002)
`
  expect(rolesOf(text)).toHaveLength(2)
})

test('papers that are linked in what is told of one are none', () => {
  const text = `#### Learning to See Far and Wide
- **Date**: 26 Feb 2016
- **Arxiv**: ${paper}
- **Performance**: as far as [SeeNet](https://arxiv.org/abs/2305.00002) by day
- **Code**: https://github.com/a/b
`
  expect(rolesOf(text)).toEqual(['Learning to See Far and Wide: paper paper code'])
})

test('a link to where a paper appeared is a field among labelled links', () => {
  const text = `- **Learning to see fonts far and wide**
  - Ann Bee, Cy Dee
  - [CVPR 2024](https://cvpr.thecvf.com/)
  - [[paper]](${paper})[[WACV2021]](https://openaccess.thecvf.com/c.html)[[code (dead)]](https://github.com/a/b)
- **Conferences**
  - [CVPR 2024](https://cvpr.thecvf.com/)
  - [ICCV 2023](https://iccv2023.thecvf.com/)
`
  expect(rolesOf(text)[0]).toBe('Learning to see fonts far and wide: other paper paper code')
  expect(rolesOf(text)).not.toContain('Conferences: other other')
})

test('a film among the fields of a paper is none of its words', () => {
  const text = `- **Learning to see letters move by night**
  - <iframe width="560" src="https://www.youtube.com/embed/x"></iframe>
  - CVPR 2020
  - [[paper]](${paper})
`
  expect(rolesOf(text)).toEqual(['Learning to see letters move by night: paper'])
})
