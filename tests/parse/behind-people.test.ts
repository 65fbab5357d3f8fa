import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const bee = '[Ann Bee](https://bee.org)'
const dee = '[Cy Dee](https://dee.org)'
const paper = 'https://arxiv.org/abs/2305.05726'

test.each([
  `${bee} (**2008**). *Learning to see far*. ICML 2008, [pdf](${paper})`,
  `${bee}, ${dee} (**2008**). *[Learning to see far](${paper})*. ICML 2008`,
  `${bee} and ${dee}. **Learning to see far**. ICML 2008 [[pdf](${paper})]`,
  `${bee}, ${dee}. [Learning to see far](${paper}), ICML 2008`,
])('a title stands behind authors who are links: %s', (line) => {
  const {title, venue, links} = onlyEntry(`- ${line}\n`)
  expect([title, venue?.name, links.at(0)?.role]).toEqual(['Learning to see far', 'ICML', 'other'])
})

test('a title in italics stands behind bold authors and their year', () => {
  const {title, year} = onlyEntry(
    `- **Bee & Dee (2005)**. *Learning to see far*. [pdf](${paper})\n`,
  )
  expect([title, year]).toEqual(['Learning to see far', 2005])
})
