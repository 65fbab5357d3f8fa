import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const rowsOf = (source: string): unknown[] =>
  parse(source).entries.map(({title, venue, year}) => [title, venue?.name, year])

test('a linked title with its authors and its year behind it is an entry', () => {
  expect(
    rowsOf(`# Surveys

[Far Sights: Part I](https://see.org/one.pdf), A. Bee and C. Dee, IEEE Robotics and Automation Magazine, Volume 18, issue 4, 2011

[Multiple View Sights](https://see.org/book/). Ann Bee & Cy Dee. 2004.
`),
  ).toEqual([
    ['Far Sights: Part I', 'RAM', 2011],
    ['Multiple View Sights', undefined, 2004],
  ])
})

test('prose behind a link is none', () => {
  const source = `# Surveys\n\n[The Seeing Group](https://see.org/group/), a group of people who see, was founded by Ann Bee in 2011.\n`
  expect(rowsOf(source)).toEqual([])
})
