import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const links = '[PAPER](https://arxiv.org/abs/2305.00001),\n[CODE](https://github.com/bee/see)\n\n'

test('a short name heads a line of title and venue, and a line of links', () => {
  const text = `# L\n\n## 2019\n\n### SeeNet\nICRA 2019,Learning of Far Sights\n\n${links}### See++\nIROS 2019, See++: Seeing of Near Sights\n\n${links}### Eyes\nThis tool shows what others have seen\n\n[CODE](https://github.com/bee/eyes)\n`
  expect(
    parse(text).entries.map(({title, venue, year, links: own}) => [
      title,
      venue?.name,
      year,
      own.map(({role}) => role).join(' '),
    ]),
  ).toEqual([
    ['Learning of Far Sights', 'ICRA', 2019, 'paper code'],
    ['See++: Seeing of Near Sights', 'IROS', 2019, 'paper code'],
  ])
})
