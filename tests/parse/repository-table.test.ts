import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {viewOf} from '../support/list-view.ts'

const paper = '\n- [Learning to See Far](https://arxiv.org/abs/2305.05726)\n'
const repo = (name: string): string => `[${name}](https://github.com/bee/${name})`

test.each(['repo', 'Project'])('rows that begin with a repository are called by it: %s', (head) => {
  const rows = `| ${repo('SeeNet')} | C++ | MIT |\n| ${repo('FarNet')} | C++ | BSD |\n`
  const {entries} = parse(
    `# Sights\n\n| ${head} | Language | License |\n|---|---|---|\n${rows}${paper}`,
  )
  expect(entries.map(viewOf)).toMatchObject([
    {kind: 'other', title: 'SeeNet'},
    {kind: 'other', title: 'FarNet'},
    {title: 'Learning to See Far'},
  ])
})

test('rows that begin with a label are called by what follows', () => {
  const rows = `| [Code](https://github.com/o/r) | SeeNet |\n| [Code](https://github.com/o/s) | FarNet |\n`
  const {entries} = parse(`# Sights\n\n| Code | Sight |\n|---|---|\n${rows}${paper}`)
  expect(entries.map(({title}) => title)).toEqual(['SeeNet', 'FarNet', 'Learning to See Far'])
})

test('counts of the papers of meetings are no entries', () => {
  const rows = `| ICCV2021 | [click](https://openaccess.thecvf.com/ICCV2021) | 34 |\n| CVPR2021 | [Click](https://openaccess.thecvf.com/CVPR2021) | 32 |\n`
  const {entries} = parse(
    `# Sights\n\n| Conference | Link | Total |\n|---|---|---|\n${rows}${paper}`,
  )
  expect(entries.map(({title}) => title)).toEqual(['Learning to See Far'])
})

test('rows below a header of links are no papers, nor are other lists by their owners', () => {
  const links = `| [Tutorial on seeing far for all](https://sights.ac.uk/research/far) | lamps |\n`
  const lists = `| [bee/Awesome-Sights](https://github.com/bee/Awesome-Sights) | more |\n`
  const {entries} = parse(
    `# Sights\n${paper}\n| Useful links | About |\n|---|---|\n${links}\n| Name | About |\n|---|---|\n${lists}`,
  )
  expect(entries.map(({kind}) => kind)).toEqual(['paper', 'other', 'other'])
})
