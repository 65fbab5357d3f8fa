import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const paper = 'https://arxiv.org/abs/2305.05726'

test.each([
  `\`ICLR-21\` \`Far Lamps\` Learning to See at Night [[pdf](${paper})]`,
  `[Learning to See at Night | Ann Bee | ICLR 2021](${paper})`,
  `[Learning to See at Night](${paper}) ICLR21 / [code](https://github.com/a/b)`,
])('tags, a person and short years beside a title: %s', (line) => {
  const {title, venue, year} = onlyEntry(`- ${line}\n`)
  expect([title, venue?.name, year]).toEqual(['Learning to See at Night', 'ICLR', 2021])
})
